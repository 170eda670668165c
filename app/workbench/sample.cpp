#include "app/workbench/sample.h"

#include <QSet>

#include "app/foundation/json_file.h"

namespace jiheng {

Sample::TagEntry Sample::readTag(JsonFields& fields) {
  TagEntry tag;
  tag.item = fields.string("item");
  tag.point = fields.optionalString("point");
  const QString code = fields.string("state");
  const std::optional<TagState> state = tagStateFromCode(code);
  if (state)
    tag.state = *state;
  else
    fields.fault("state", phrase("Workbench", "%1 is not one of the known values.").arg(code));
  tag.reason = fields.string("reason");
  tag.pointer = fields.pointer();
  return tag;
}

Sample::TransferEntry Sample::readTransfer(JsonFields& fields) {
  TransferEntry entry;
  for (const TransferTextField& field : transferTextFields())
    entry.transfer.*field.member = fields.optionalString(field.name.latin1());
  entry.transfer.royalty = fields.optionalBool("royalty", false);
  entry.technologies = fields.strings("technologies");
  for (const TransferDateField& field : transferDateFields()) {
    const char* name = field.name.latin1();
    if (!fields.has(name)) continue;
    const QString text = fields.string(name);
    const bool before = text.startsWith(QLatin1Char('-'));
    const Result<Period> period = parsePeriod(text.mid(1));
    if (period && (before || text.startsWith(QLatin1Char('+'))))
      entry.dates.insert(field.name, {before, *period});
    else
      fields.fault(name, phrase("Workbench", "a distance from today such as -25W or +3M was expected."));
  }
  return entry;
}

Result<Sample> Sample::load(const QString& dataDir) {
  Sample sample;
  sample.m_path = dataDir + QStringLiteral("/sample/sample.json");
  JIHENG_ASSIGN(const JsonFile file, JsonFile::read(sample.m_path));
  JsonFields root(file);
  QSet<QString> keys;
  root.array("technologies", [&](JsonFields& fields) {
    TechnologyEntry entry;
    entry.key = fields.string("key");
    if (keys.contains(entry.key)) fields.fault("key", phrase("Workbench", "%1 stands here twice.").arg(entry.key));
    keys.insert(entry.key);
    entry.technology.number = fields.string("number");
    entry.technology.nameZh = fields.string("name_zh");
    entry.technology.nameEn = fields.string("name_en");
    entry.technology.description = fields.string("description");
    entry.technology.owner = fields.optionalString("owner");
    const QString code = fields.string("form");
    if (const auto form = technologyFormFromCode(code))
      entry.technology.form = *form;
    else
      fields.fault("form", phrase("Workbench", "%1 is not one of the known values.").arg(code));
    fields.array("tags", [&entry](JsonFields& tag) { entry.tags.push_back(readTag(tag)); });
    if (fields.has("examination"))
      fields.object("examination", [&entry](JsonFields& given) {
        entry.examination = ExaminationEntry{given.strings("terms"), given.strings("sectors"), given.string("refusal"),
                                             given.string("note")};
      });
    sample.m_technologies.push_back(std::move(entry));
  });
  const auto known = [&keys](JsonFields& fields, const QStringList& used) {
    for (const QString& key : used)
      if (!keys.contains(key))
        fields.fault("technologies", phrase("Workbench", "%1 is not one of the known values.").arg(key));
  };
  root.array("products", [&](JsonFields& fields) {
    ProductEntry entry;
    entry.product.number = fields.string("number");
    entry.product.nameZh = fields.string("name_zh");
    entry.product.nameEn = fields.string("name_en");
    entry.product.description = fields.string("description");
    entry.technologies = fields.strings("technologies");
    known(fields, entry.technologies);
    sample.m_products.push_back(std::move(entry));
  });
  root.array("transfers", [&](JsonFields& fields) {
    TransferEntry entry = readTransfer(fields);
    known(fields, entry.technologies);
    sample.m_transfers.push_back(std::move(entry));
  });
  JIHENG_TRY(root.status());
  return sample;
}

QDate Sample::dateOf(const Offset& offset, const WorkingCalendar& calendar, const QDate& today) {
  if (!offset.before) return endOf(offset.period, today, calendar).due;
  const QDate day = startFor(offset.period, today, calendar).due;
  // Offices and parties sign on working days.
  return calendar.isWorkingDay(day) ? day : calendar.previousWorkingDay(day);
}

Status Sample::examine(const ExaminationEntry& entry, const Technology& technology, const Edition& edition,
                       PortfolioService& portfolio, ExaminationService& examination) {
  JIHENG_ASSIGN(const std::optional<ScreeningRecord> record, examination.screening(technology.id, edition.id()));
  for (const RecordedCandidate& candidate : record ? record->candidates : std::vector<RecordedCandidate>()) {
    JIHENG_ASSIGN(const std::vector<Tag> tags, portfolio.tagsOf(technology.id));
    if (isAnswered(candidate, tags, edition)) continue;
    for (const Tag& tag : refusalsOf(candidate, technology.id, tags, edition, entry.refusal)) JIHENG_TRY(portfolio.save(tag));
  }
  for (const QString& term : entry.terms) JIHENG_TRY(examination.addTerm(technology.id, edition, term));
  for (const QString& sector : entry.sectors) JIHENG_TRY(examination.addSector(technology.id, edition, sector));
  JIHENG_TRY(examination.conclude(technology.id, edition, entry.note));
  return {};
}

Status Sample::fill(PortfolioService& portfolio, ExaminationService& examination, TransferService& transfers, const Catalogue& catalogue,
                    const WorkingCalendar& calendar, const QDate& today) const {
  JIHENG_ASSIGN(const auto edition, catalogue.resolveEdition(QStringLiteral("current"), today));
  QHash<QString, TechnologyId> ids;
  for (const TechnologyEntry& entry : m_technologies) {
    JIHENG_ASSIGN(const Technology technology, portfolio.save(entry.technology));
    ids.insert(entry.key, technology.id);
    for (const TagEntry& given : entry.tags) {
      const Item* item = edition->find(ItemKey(given.item));
      if (!item) item = edition->findNumber(given.item);
      if (!item) {
        JIHENG_ASSIGN(const JsonFile file, JsonFile::read(m_path));
        return fail(file.errorAt(given.pointer + QStringLiteral("/item"),
                                 phrase("Workbench", "the edition %1 has no item “%2”.").arg(edition->id()).arg(given.item)));
      }
      Tag tag;
      tag.technology = technology.id;
      tag.item = item->key;
      tag.pointKey = given.point;
      tag.editionId = edition->id();
      tag.state = given.state;
      tag.reason = given.reason;
      JIHENG_TRY(portfolio.save(tag));
    }
    // What nobody has looked at yet stays unscreened: the example shows that too.
    if (!entry.tags.empty()) JIHENG_TRY(examination.screen(technology.id, edition->id()));
    if (entry.examination) JIHENG_TRY(examine(*entry.examination, technology, *edition, portfolio, examination));
  }
  for (const ProductEntry& entry : m_products) {
    JIHENG_ASSIGN(const Product product, portfolio.save(entry.product));
    for (const QString& key : entry.technologies) JIHENG_TRY(portfolio.link(product.id, ids.value(key)));
  }
  for (const TransferEntry& entry : m_transfers) {
    Transfer transfer = entry.transfer;
    for (const QString& key : entry.technologies) transfer.technologies.push_back(ids.value(key));
    for (const TransferDateField& field : transferDateFields()) {
      const auto offset = entry.dates.constFind(field.name);
      if (offset != entry.dates.constEnd()) transfer.*field.member = dateOf(*offset, calendar, today);
    }
    JIHENG_TRY(transfers.save(transfer));
  }
  return {};
}

}  // namespace jiheng
