#include <QSet>
#include <QUuid>

#include "app/exchange/import_plan.h"
#include "app/exchange/row_reader.h"
#include "app/portfolio/technology_details.h"

namespace jiheng {

namespace {

Error cancelledPlan() {
  Error error;
  error.code = ErrorCode::Cancelled;
  error.happened = phrase("Exchange", "The check of the list was cancelled.");
  error.kept = phrase("Exchange", "Nothing was changed.");
  return error;
}

/// What a row says of one record.
template <class Record>
struct Said {
  QString key;  ///< empty where the row does not speak of one
  PlannedRecord<Record> record;
  bool repeats = false;    ///< a row before spoke of the same record
  bool isDuplicate = false;
  bool speaks() const { return !key.isEmpty(); }
};

class Planner {
 public:
  Planner(const Table& table, const ListMapping& mapping, const ColumnWords& words, const PortfolioSnapshot& present,
          const QHash<int, bool>& decisions, Language language)
      : m_table(table), m_mapping(mapping), m_present(present), m_decisions(decisions), m_language(language),
        m_reader(table, mapping, words, present.today), m_products(present.products), m_technologies(present.technologies),
        m_links(present.links.begin(), present.links.end()), m_productFields(m_reader.fieldsOf(true)),
        m_technologyFields(m_reader.fieldsOf(false)) {}

  Result<ImportPlan> plan(JobProgress* progress) {
    const int total = static_cast<int>(m_table.rows.size());
    int done = 0;
    for (const TableRow& row : m_table.rows) {
      if (progress && progress->isCancelled()) return fail(cancelledPlan());
      if (progress) progress->report(++done, total);
      if (row.number > m_mapping.headerRow) planRow(row);
    }
    planLinks();
    finish();
    return std::move(m_plan);
  }

 private:
  bool bothLayout() const { return m_mapping.layout == ListLayout::TechnologiesWithProducts; }

  template <class Record, class Key>
  Said<Record> say(PlannedSide<Record, Key>& side, bool products, PlannedRow& planned) {
    using Fields = SideFields<Record>;
    Said<Record> said;
    if (!m_reader.speaksOf(products)) return said;
    const QString id = m_reader.cell(Fields::id);
    const QString number = m_reader.cell(Fields::number);
    const Record* there = id.isEmpty() ? side.byNumber(number) : side.byId(id);
    if (!id.isEmpty() && QUuid(id).isNull()) {
      planned.problems.push_back(m_reader.problemAt(Fields::id, phrase("Exchange", "“%1” is no record ID of this program.").arg(shortened(id, 40)),
                                                    phrase("Exchange", "Leave the ID empty; records are also found by their number.")));
      return said;
    }
    Record fresh;
    if (there) fresh = *there;
    m_reader.apply(fresh, planned.problems);
    // A product that a row names only in passing is the one with that name.
    if (!there && products && bothLayout() && id.isEmpty() && number.isEmpty()) {
      bool same = false;
      const Record* named = side.byName(fresh, same);
      if (named && same) {
        there = named;
        fresh = *there;
        m_reader.apply(fresh, planned.problems);
      }
    }
    said.key = keyOf(fresh, there, id, number);
    if (PlannedRecord<Record>* before = side.planned(said.key)) {
      said.repeats = true;
      said.record = merged(*before, products, planned);
      said.isDuplicate = !bothLayout();
      if (said.isDuplicate)
        planned.problems.push_back({0, false, phrase("Exchange", "Row %1 already stands for this record.").arg(before->row),
                                    phrase("Exchange", "Delete one of the two rows, or give each record its own number.")});
      return said;
    }
    said.record.row = planned.number;
    if (there) said.record.before = *there;
    said.record.now = fresh;
    if (!there) said.record.now.id = id.isEmpty() ? Key::create() : Key(id);
    m_reader.check(said.record.now, planned.problems);
    checkNumber(side, said.record, planned);
    if (!there) said.isDuplicate = lookForTwin(side, said, number, planned);
    return said;
  }

  template <class Record>
  QString keyOf(const Record& fresh, const Record* there, const QString& id, const QString& number) const {
    if (there) return there->id.value();
    if (!id.isEmpty()) return id;
    if (!number.isEmpty()) return QString(QStringLiteral("n/") + fold(number));
    return QString(QStringLiteral("m/") + fold(fresh.nameZh) + QLatin1Char('/') + fold(fresh.nameEn));
  }

  /// A further row for a record: it may add what the rows before left open, but not say otherwise.
  template <class Record>
  PlannedRecord<Record> merged(const PlannedRecord<Record>& before, bool products, PlannedRow& planned) {
    PlannedRecord<Record> result = before;
    m_reader.apply(result.now, planned.problems);
    const Record base = before.before.value_or(Record());
    for (const ListField field : products ? m_productFields : m_technologyFields) {
      const QString first = fieldText(before.now, field, m_language);
      const QString now = fieldText(result.now, field, m_language);
      if (first == now || first == fieldText(base, field, m_language)) continue;
      planned.problems.push_back(
          m_reader.problemAt(field, phrase("Exchange", "Row %1 says otherwise of the same record: “%2”.").arg(before.row).arg(shortened(first, 60)),
                             phrase("Exchange", "Write the same in both rows, or leave one of them empty.")));
    }
    return result;
  }

  template <class Record, class Key>
  void checkNumber(const PlannedSide<Record, Key>& side, const PlannedRecord<Record>& record, PlannedRow& planned) {
    const Record* owner = side.byNumber(record.now.number);
    if (owner && !(owner->id == record.now.id)) {
      planned.problems.push_back(m_reader.problemAt(
          SideFields<Record>::number, phrase("Exchange", "“%1” already has the number %2.").arg(namesOf(*owner)).arg(record.now.number),
          phrase("Exchange", "Give another number, or take the record's own ID.")));
    } else if (const auto* other = side.takenBy(record.now.number, record.now.id)) {
      planned.problems.push_back(
          m_reader.problemAt(SideFields<Record>::number, phrase("Exchange", "Row %1 already gives this number to another record.").arg(other->row),
                             phrase("Exchange", "Give each record its own number.")));
    }
  }

  /// A new record that is there already by its name. Without a number of its own it is taken only when the user says so.
  template <class Record, class Key>
  bool lookForTwin(const PlannedSide<Record, Key>& side, const Said<Record>& said, const QString& number, PlannedRow& planned) {
    bool same = false;
    const Record* twin = side.byName(said.record.now, same);
    if (!twin) return false;
    const QString id = m_reader.cell(SideFields<Record>::id);
    const Text what = same ? phrase("Exchange", "A record with the name “%1” is already there.").arg(namesOf(*twin))
                           : phrase("Exchange", "A record with a similar name is already there: “%1”.").arg(namesOf(*twin));
    planned.problems.push_back({m_reader.columnOf(SideFields<Record>::nameZh), false, what,
                                phrase("Exchange", "If it is the same, give it the number or the ID of that record; otherwise take it as a further one.")});
    return same && number.isEmpty() && id.isEmpty();
  }

  void planRow(const TableRow& row) {
    m_reader.setRow(row);
    PlannedRow planned;
    planned.number = row.number;
    Said<Technology> technology;
    Said<Product> product;
    if (m_mapping.layout != ListLayout::Products) technology = say(m_technologies, false, planned);
    if (m_mapping.layout != ListLayout::Technologies) product = say(m_products, true, planned);
    const bool hasErrors = std::any_of(planned.problems.begin(), planned.problems.end(), [](const RowProblem& each) { return each.isError; });
    if (!technology.speaks() && !product.speaks() && !hasErrors) return;
    planned.name = technology.speaks() ? namesOf(technology.record.now).in(m_language) : namesOf(product.record.now).in(m_language);
    note(technology.record, technology.speaks() && !technology.repeats, m_technologyFields, planned);
    note(product.record, product.speaks() && !product.repeats, m_productFields, planned);
    const bool isLink = technology.speaks() && product.speaks();
    const bool isNewLink = isLink && !m_links.contains({product.record.now.id, technology.record.now.id});
    if (hasErrors)
      planned.effect = RowEffect::Error;
    else if (technology.isDuplicate || product.isDuplicate || (technology.repeats && (product.repeats || !product.speaks()) && !isNewLink))
      planned.effect = RowEffect::Duplicate;
    else
      planned.effect = effectOf(technology, product, isNewLink);
    const bool repeated = (technology.repeats && technology.isDuplicate) || (product.repeats && product.isDuplicate);
    const bool proposed = planned.effect != RowEffect::Duplicate;
    planned.taken = !hasErrors && !repeated && m_decisions.value(row.number, proposed);
    if (planned.taken) {
      if (planned.effect == RowEffect::Duplicate && !technology.repeats && !product.repeats) planned.effect = RowEffect::New;
      keep(m_technologies, technology);
      keep(m_products, product);
      if (isNewLink) addLink({product.record.now.id, technology.record.now.id});
      rememberLinks(technology, product);
    }
    m_plan.rows.push_back(std::move(planned));
  }

  static RowEffect effectOf(const Said<Technology>& technology, const Said<Product>& product, bool isNewLink) {
    if (technology.speaks() && !technology.repeats && !technology.record.before) return RowEffect::New;
    if (product.speaks() && !product.repeats && !product.record.before && !technology.speaks()) return RowEffect::New;
    const bool changed = (technology.speaks() && technology.record.isChanged() && !technology.repeats) ||
                         (product.speaks() && product.record.isChanged() && !product.repeats);
    return changed || isNewLink ? RowEffect::Update : RowEffect::Unchanged;
  }

  template <class Record>
  void note(const PlannedRecord<Record>& record, bool first, const std::vector<ListField>& fields, PlannedRow& planned) {
    if (!first || !record.isChanged()) return;
    for (const ListField field : fields) {
      const QString before = record.before ? readable(*record.before, field) : QString();
      const QString after = readable(record.now, field);
      if (before != after) planned.changes.push_back({field, before, after});
    }
  }

  /// As people read it: parameters as a sentence has them, not as a cell.
  QString readable(const Product& product, ListField field) const { return fieldText(product, field, m_language); }
  QString readable(const Technology& technology, ListField field) const {
    return field == ListField::Parameters ? parametersText(technology.parameters).in(m_language) : fieldText(technology, field, m_language);
  }

  template <class Record, class Key>
  static void keep(PlannedSide<Record, Key>& side, Said<Record>& said) {
    if (!said.speaks()) return;
    if (PlannedRecord<Record>* before = said.repeats ? side.planned(said.key) : nullptr)
      before->now = said.record.now;
    else
      side.add(said.key, said.record);
  }

  void addLink(const std::pair<ProductId, TechnologyId>& link) {
    if (m_links.contains(link)) return;
    m_links.insert(link);
    m_plan.batch.links.push_back(link);
  }

  /// Numbers of records that may stand further down in the list.
  struct PendingLink {
    std::size_t row;
    QString number;
    std::optional<TechnologyId> technology;
    std::optional<ProductId> product;
  };

  void rememberLinks(const Said<Technology>& technology, const Said<Product>& product) {
    const std::size_t row = m_plan.rows.size();
    if (technology.speaks() && m_mapping.layout != ListLayout::Products) {
      for (const QString& number : membersOf(m_reader.cell(ListField::ProductLinks)))
        m_pending.push_back({row, number, technology.record.now.id, std::nullopt});
    }
    if (product.speaks() && m_mapping.layout == ListLayout::Products) {
      for (const QString& number : membersOf(m_reader.cell(ListField::TechnologyLinks)))
        m_pending.push_back({row, number, std::nullopt, product.record.now.id});
    }
  }

  void planLinks() {
    for (const PendingLink& each : m_pending) {
      PlannedRow& row = m_plan.rows[each.row];
      const auto product = each.product ? each.product : m_products.idOfNumber(each.number);
      const auto technology = each.technology ? each.technology : m_technologies.idOfNumber(each.number);
      if (!product || !technology) {
        const ListField field = product ? ListField::TechnologyLinks : ListField::ProductLinks;
        row.problems.push_back({m_reader.columnOf(field), false,
                                product ? phrase("Exchange", "There is no technology with the number %1; the link is left out.").arg(each.number)
                                        : phrase("Exchange", "There is no product with the number %1; the link is left out.").arg(each.number),
                                phrase("Exchange", "Bring that record first, or correct the number.")});
        continue;
      }
      if (m_links.contains({*product, *technology})) continue;
      addLink({*product, *technology});
      if (row.effect == RowEffect::Unchanged) row.effect = RowEffect::Update;
      row.changes.push_back({each.product ? ListField::TechnologyLinks : ListField::ProductLinks, QString(), each.number});
    }
  }

  void finish() {
    for (const auto& record : m_products.all()) {
      if (!record.isChanged()) continue;
      ++(record.before ? m_plan.counts.changedProducts : m_plan.counts.newProducts);
      m_plan.batch.products.push_back(record.now);
    }
    for (const auto& record : m_technologies.all()) {
      if (!record.isChanged()) continue;
      ++(record.before ? m_plan.counts.changedTechnologies : m_plan.counts.newTechnologies);
      m_plan.batch.technologies.push_back(record.now);
    }
    PlanCounts& counts = m_plan.counts;
    counts.newLinks = static_cast<int>(m_plan.batch.links.size());
    for (const PlannedRow& row : m_plan.rows) {
      if (row.effect == RowEffect::Error)
        ++counts.errors;
      else if (!row.taken)
        ++(row.effect == RowEffect::Duplicate ? counts.duplicates : counts.leftOut);
      else if (row.effect == RowEffect::New)
        ++counts.added;
      else
        ++(row.effect == RowEffect::Update ? counts.changed : counts.unchanged);
    }
    if (m_reader.columnOf(ListField::ReadOnly) > 0)
      m_plan.notes.push_back(phrase("Exchange", "Columns with verdicts and reviews are for reading only and were not taken in."));
  }

  const Table& m_table;
  const ListMapping& m_mapping;
  const PortfolioSnapshot& m_present;
  const QHash<int, bool>& m_decisions;
  const Language m_language;
  RowReader m_reader;
  PlannedSide<Product, ProductId> m_products;
  PlannedSide<Technology, TechnologyId> m_technologies;
  QSet<std::pair<ProductId, TechnologyId>> m_links;
  const std::vector<ListField> m_productFields;
  const std::vector<ListField> m_technologyFields;
  std::vector<PendingLink> m_pending;
  ImportPlan m_plan;
};

}  // namespace

Result<ImportPlan> planImport(const Table& table, const ListMapping& mapping, const ColumnWords& words, const PortfolioSnapshot& present,
                              const QHash<int, bool>& decisions, Language language, JobProgress* progress) {
  const std::vector<Text> faults = mappingFaults(mapping);
  if (!faults.empty()) return fail(invalidField(QStringLiteral("mapping"), faults.front()));
  return Planner(table, mapping, words, present, decisions, language).plan(progress);
}

QString rowEffectCode(RowEffect effect) {
  switch (effect) {
    case RowEffect::Error:
      return QStringLiteral("error");
    case RowEffect::Duplicate:
      return QStringLiteral("duplicate");
    case RowEffect::New:
      return QStringLiteral("new");
    case RowEffect::Update:
      return QStringLiteral("update");
    case RowEffect::Unchanged:
      return QStringLiteral("unchanged");
  }
  return {};
}

Text rowEffectText(RowEffect effect) {
  switch (effect) {
    case RowEffect::Error:
      return phrase("Exchange", "Error");
    case RowEffect::Duplicate:
      return phrase("Exchange", "Duplicate");
    case RowEffect::New:
      return phrase("Exchange", "New");
    case RowEffect::Update:
      return phrase("Exchange", "Changed");
    case RowEffect::Unchanged:
      return phrase("Exchange", "Unchanged");
  }
  return {};
}

}  // namespace jiheng
