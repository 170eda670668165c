#include "app/overview/portfolio_table.h"

#include <QFileInfo>
#include <algorithm>

#include "app/foundation/fold.h"
#include "app/overview/portfolio_table_private.h"
#include "app/portfolio/conclusion_repository.h"
#include "app/portfolio/product_repository.h"
#include "app/portfolio/tag_repository.h"
#include "app/portfolio/technology_repository.h"
#include "app/workspace/connection.h"

namespace jiheng {

namespace {

/// A file up to this size is read before anybody could see that it is being read.
constexpr qint64 kReadAtOnce = 12 * 1024 * 1024;
/// More touched records than these are read with all others in one go.
constexpr qsizetype kReadSingly = 500;

void addTo(PortfolioProductRow& product, const PortfolioRow& row, int by) {
  product.technologies += by;
  if (row.has(OpenPoint::Kind::NeverExamined)) product.neverExamined += by;
  switch (row.verdict) {
    case VerdictKind::Prohibited: product.prohibited += by; break;
    case VerdictKind::Restricted: product.restricted += by; break;
    case VerdictKind::ExaminedNoMatch: product.examinedNoMatch += by; break;
    case VerdictKind::Open: product.open += by; break;
  }
}

bool never() { return false; }

}  // namespace

PortfolioTable::PortfolioTable(Workspace& workspace, QObject* parent)
    : QObject(parent), d(new Private(*this, workspace)) {
  connect(&workspace, &Workspace::written, this, [this] { d->follow(); });
}

PortfolioTable::~PortfolioTable() { d->stop(); }

void PortfolioTable::show(const std::shared_ptr<const Edition>& edition) {
  if (!edition || d->edition == edition) return;
  d->edition = edition;
  d->start();
}

const std::shared_ptr<const Edition>& PortfolioTable::edition() const { return d->edition; }
bool PortfolioTable::hasRows() const { return d->stage != Private::Stage::Nothing; }
bool PortfolioTable::isComplete() const { return d->stage == Private::Stage::Complete; }
const std::optional<Error>& PortfolioTable::fault() const { return d->fault; }
const std::vector<PortfolioRow>& PortfolioTable::rows() const { return d->data.rows; }
const std::vector<PortfolioProductRow>& PortfolioTable::products() const { return d->data.products; }

int PortfolioTable::indexOf(const TechnologyId& id) const { return d->rowIndexes.value(id, -1); }
int PortfolioTable::indexOf(const ProductId& id) const { return d->productIndexes.value(id, -1); }

const PortfolioRow* PortfolioTable::row(const TechnologyId& id) const {
  const int at = indexOf(id);
  return at < 0 ? nullptr : &d->data.rows[static_cast<size_t>(at)];
}

const PortfolioProductRow* PortfolioTable::product(const ProductId& id) const {
  const int at = indexOf(id);
  return at < 0 ? nullptr : &d->data.products[static_cast<size_t>(at)];
}

void PortfolioTable::Private::stop() {
  ++reading;
  job.reset();
  // A reader that has the file open sees that it is stopped within some rows; the file may be closed after that.
  const QMutexLocker closed(&door->open);
}

void PortfolioTable::Private::start() {
  stop();
  fault.reset();
  emit table.loading();
  if (QFileInfo(workspace.path()).size() <= kReadAtOnce) return readHere();
  if (stage == Stage::Nothing) return readRows();
  stage = Stage::Rows;  // the verdicts in sight are of another edition
  forget();
  emit table.changed();
  readRest(nullptr);
}

void PortfolioTable::Private::readHere() {
  const PortfolioReader reader(workspace.database(), never);
  Result<PortfolioRecords> records = reader.records();
  if (!records) return refuse(records.error());
  if (const Status rest = reader.complete(*records, *edition); !rest) return refuse(rest.error());
  take(std::move(*records), Stage::Complete);
}

namespace {

using Records = std::shared_ptr<PortfolioRecords>;

/// Runs `read` over a connection of its own that is closed when it returns.
template <class T>
Result<T> overOwnConnection(const QString& path, QMutex& door, JobProgress& progress,
                            const std::function<Result<T>(const PortfolioReader&)>& read) {
  const QMutexLocker opened(&door);
  if (progress.isCancelled()) return fail(readingStopped());
  JIHENG_ASSIGN(const auto connection, Connection::open(path, Connection::Access::Read));
  return read(PortfolioReader(connection->database(), [&progress] { return progress.isCancelled(); }));
}

}  // namespace

void PortfolioTable::Private::readRows() {
  job = std::make_unique<Job>(phrase("Overview", "Reading the portfolio"));
  // One to show and one to go on with: copied there, where nobody waits.
  using Pair = std::pair<Records, Records>;
  job->start<Pair>(
      [path = workspace.path(), held = door](JobProgress& progress) {
        return overOwnConnection<Pair>(path, held->open, progress, [](const PortfolioReader& reader) -> Result<Pair> {
          JIHENG_ASSIGN(PortfolioRecords records, reader.records());
          auto copy = std::make_shared<PortfolioRecords>(records);
          return Pair(std::make_shared<PortfolioRecords>(std::move(records)), std::move(copy));
        });
      },
      [this, mine = reading](Result<Pair> records) {
        if (mine != reading) return;
        if (!records) return refuse(records.error());
        take(std::move(*records->first), Stage::Rows);
        if (mine == reading) readRest(records->second);
      });
}

void PortfolioTable::Private::readRest(Records base) {
  // The job that has just ended still runs its last lines.
  if (job) job.release()->deleteLater();
  job = std::make_unique<Job>(phrase("Overview", "Reading the portfolio"));
  job->start<Records>(
      [path = workspace.path(), held = door, wanted = edition, base](JobProgress& progress) {
        return overOwnConnection<Records>(
            path, held->open, progress, [&](const PortfolioReader& reader) -> Result<Records> {
              Records records = base;
              if (!records) {
                JIHENG_ASSIGN(PortfolioRecords anew, reader.records());
                records = std::make_shared<PortfolioRecords>(std::move(anew));
              }
              JIHENG_TRY(reader.complete(*records, *wanted));
              return records;
            });
      },
      [this, mine = reading](Result<Records> records) {
        if (mine != reading) return;
        if (!records) return refuse(records.error());
        take(std::move(**records), Stage::Complete);
      });
}

void PortfolioTable::Private::take(PortfolioRecords records, Stage reached) {
  data = std::move(records);
  stage = reached;
  countAll();
  index();
  forget();
  // What was written since the reader began is read again.
  const int mine = reading;
  follow();
  if (mine != reading) return;
  if (reached == Stage::Complete)
    emit table.loaded();
  else
    emit table.rowsRead();
  emit table.changed();
}

void PortfolioTable::Private::refuse(const Error& error) {
  if (error.code == ErrorCode::Cancelled) return;
  fault = error;
  emit table.failed(error);
}

// Following the workspace

void PortfolioTable::Private::follow() {
  if (stage == Stage::Nothing) return;
  const PortfolioReader reader(workspace.database(), never);
  Result<PortfolioReader::Touched> touched = reader.touchedSince(data.audit);
  if (!touched) return refuse(touched.error());
  if (touched->audit == data.audit) return;
  const qsizetype many = touched->technologies.size() + touched->products.size();
  if (many > kReadSingly) {
    stage = Stage::Nothing;
    return start();
  }
  const Status read = follow(*touched);
  if (!read) return refuse(read.error());
  data.audit = touched->audit;
  if (many == 0) return;
  forget();
  emit table.changed();
}

Status PortfolioTable::Private::follow(const PortfolioReader::Touched& touched) {
  // A product that was unlinked is still named by rows that the links no longer lead to.
  QSet<TechnologyId> technologies = touched.technologies;
  if (!touched.products.isEmpty()) {
    for (const PortfolioRow& row : data.rows)
      for (const ProductId& product : row.products)
        if (touched.products.contains(product)) technologies << row.id;
  }
  for (const ProductId& product : touched.products) JIHENG_TRY(readAnew(product));
  for (const TechnologyId& technology : std::as_const(technologies)) JIHENG_TRY(readAnew(technology));
  return {};
}

Status PortfolioTable::Private::readAnew(const ProductId& id) {
  JIHENG_ASSIGN(const auto stored, ProductRepository(workspace.database()).find(id));
  if (!stored || stored->isRemoved()) {
    drop(id);
    return {};
  }
  const Product& product = stored->record;
  const int at = productIndexes.value(id, -1);
  PortfolioProductRow row = at < 0 ? PortfolioProductRow() : data.products[static_cast<size_t>(at)];
  row.id = id;
  row.number = product.number;
  row.nameZh = product.nameZh;
  row.nameEn = product.nameEn;
  const QStringList texts{product.number, product.nameZh, product.nameEn, product.description};
  place(row, fold(texts.join(QLatin1Char('\n'))));
  return {};
}

Status PortfolioTable::Private::readAnew(const TechnologyId& id) {
  JIHENG_ASSIGN(const auto stored, TechnologyRepository(workspace.database()).find(id));
  if (!stored || stored->isRemoved()) {
    drop(id);
    return {};
  }
  const Technology& technology = stored->record;
  PortfolioRow row;
  row.id = id;
  row.number = technology.number;
  row.nameZh = technology.nameZh;
  row.nameEn = technology.nameEn;
  row.owner = technology.owner;
  row.form = technology.form;
  row.place = technology.place;
  row.origin = technology.origin;
  row.since = technology.since;
  row.stateSecret = technology.stateSecret;
  row.keywords = technology.keywords;
  row.revision = technology.revision;
  JIHENG_ASSIGN(const std::vector<Product> products, ProductRepository(workspace.database()).ofTechnology(id));
  std::vector<int> linked;
  for (const Product& product : products)
    if (const int at = productIndexes.value(product.id, -1); at >= 0) linked.push_back(at);
  std::sort(linked.begin(), linked.end());
  QStringList names;
  for (const int at : linked) {
    const PortfolioProductRow& product = data.products[static_cast<size_t>(at)];
    row.products << product.id;
    names << product.number << product.nameZh << product.nameEn;
  }
  JIHENG_ASSIGN(const std::vector<Tag> tags, TagRepository(workspace.database()).ofTechnology(id));
  JIHENG_ASSIGN(const std::optional<Conclusion> concluded, readConclusion(workspace.database(), id, *edition));
  takeVerdict(row, technology, tags, concluded ? &*concluded : nullptr, *edition);
  RowText text(textsOf(row, names.join(QLatin1Char(' ')), technology.description));
  place(std::move(row), std::move(text));
  return {};
}

namespace {

/// Puts a row where it belongs: in its old place where its place in the order is the same. True where places moved.
template <class Row, class Other>
bool putInOrder(std::vector<Row>& rows, std::vector<Other>& others, int at, Row row, Other other) {
  if (at >= 0) {
    const auto old = static_cast<size_t>(at);
    const bool same = rows[old].number == row.number && rows[old].nameZh == row.nameZh && rows[old].nameEn == row.nameEn;
    if (same) {
      rows[old] = std::move(row);
      others[old] = std::move(other);
      return false;
    }
    rows.erase(rows.begin() + at);
    others.erase(others.begin() + at);
  }
  const auto place = std::lower_bound(rows.begin(), rows.end(), row,
                                      [](const Row& a, const Row& b) { return standsBefore(a, b); });
  const auto offset = place - rows.begin();
  rows.insert(place, std::move(row));
  others.insert(others.begin() + offset, std::move(other));
  return true;
}

}  // namespace

void PortfolioTable::Private::place(PortfolioRow row, RowText text) {
  const int at = rowIndexes.value(row.id, -1);
  if (at >= 0) countIn(data.rows[static_cast<size_t>(at)], -1);
  countIn(row, 1);
  if (putInOrder(data.rows, data.texts, at, std::move(row), std::move(text))) index();
}

void PortfolioTable::Private::place(PortfolioProductRow row, const QString& text) {
  const int at = productIndexes.value(row.id, -1);
  if (putInOrder(data.products, data.productTexts, at, std::move(row), text)) index();
}

void PortfolioTable::Private::drop(const TechnologyId& id) {
  const int at = rowIndexes.value(id, -1);
  if (at < 0) return;
  countIn(data.rows[static_cast<size_t>(at)], -1);
  data.rows.erase(data.rows.begin() + at);
  data.texts.erase(data.texts.begin() + at);
  index();
}

void PortfolioTable::Private::drop(const ProductId& id) {
  const int at = productIndexes.value(id, -1);
  if (at < 0) return;
  data.products.erase(data.products.begin() + at);
  data.productTexts.erase(data.productTexts.begin() + at);
  index();
}

void PortfolioTable::Private::countIn(const PortfolioRow& row, int by) {
  for (const ProductId& id : row.products)
    if (const int at = productIndexes.value(id, -1); at >= 0) addTo(data.products[static_cast<size_t>(at)], row, by);
}

void PortfolioTable::Private::countAll() {
  QHash<ProductId, size_t> places;
  for (size_t i = 0; i < data.products.size(); ++i) {
    PortfolioProductRow& product = data.products[i];
    product.technologies = product.prohibited = product.restricted = product.examinedNoMatch = product.open =
        product.neverExamined = 0;
    places.insert(product.id, i);
  }
  for (const PortfolioRow& row : data.rows)
    for (const ProductId& id : row.products)
      if (const auto at = places.constFind(id); at != places.constEnd()) addTo(data.products[*at], row, 1);
}

void PortfolioTable::Private::index() {
  rowIndexes.clear();
  rowIndexes.reserve(static_cast<qsizetype>(data.rows.size()));
  for (size_t i = 0; i < data.rows.size(); ++i) rowIndexes.insert(data.rows[i].id, static_cast<int>(i));
  productIndexes.clear();
  for (size_t i = 0; i < data.products.size(); ++i) productIndexes.insert(data.products[i].id, static_cast<int>(i));
}

void PortfolioTable::Private::forget() const {
  orders.clear();
  lastFound.reset();
}

}  // namespace jiheng
