#include "app/catalogue/instrument_reader.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <initializer_list>

namespace jiheng {

namespace {

/// A misspelt field would otherwise be ignored, and the law read without it.
void onlyFields(JsonFields& fields, std::initializer_list<const char*> known) {
  const QJsonObject& object = fields.json();
  if (object.size() == 0) return;
  for (auto entry = object.begin(); entry != object.end(); ++entry) {
    const QString name = entry.key();
    const bool found = std::any_of(known.begin(), known.end(), [&name](const char* one) { return name == QLatin1String(one); });
    if (!found) fields.fault(qUtf8Printable(name), phrase("Catalogue", "this field is not known."));
  }
}

class InstrumentReader {
 public:
  InstrumentReader(const JsonFile& file, const SectorTable& sectors) : m_file(file), m_sectors(sectors) {}

  Result<Instrument> read() {
    JsonFields top(m_file);
    onlyFields(top, {"id", "title", "issued_by", "date", "effective", "kind", "adjusts", "classification", "renumbers",
                     "states", "counts_as", "official_text", "notes", "suspensions", "lapses", "missing", "sources",
                     "operations"});
    Instrument instrument;
    head(top, instrument);
    sources(top);
    validity(top, instrument);
    top.array("missing", [&instrument](JsonFields& fields) { instrument.missing.push_back(missing(fields)); });
    top.array("operations", [this, &instrument](JsonFields& fields) {
      instrument.operations.push_back(operation(fields, instrument));
    });
    countsAs(top, instrument);
    JIHENG_TRY(top.status());
    return instrument;
  }

 private:
  void head(JsonFields& top, Instrument& instrument) {
    instrument.id = top.string("id");
    if (instrument.id != QFileInfo(m_file.path()).completeBaseName())
      top.fault("id", phrase("Catalogue", "the file must be named after the instrument %1.").arg(instrument.id));
    instrument.title = top.bilingual("title");
    instrument.issuedBy = top.bilingual("issued_by");
    instrument.date = top.date("date");
    instrument.kind = kind(top);
    instrument.effective = instrument.isLaw() ? top.date("effective") : QDate();
    if (!instrument.isLaw() && top.has("effective"))
      top.fault("effective", phrase("Catalogue", "a draft never takes effect."));
    instrument.adjusts = instrument.kind == InstrumentKind::FullList ? top.optionalString("adjusts") : top.string("adjusts");
    instrument.classification = top.string("classification");
    if (!m_sectors.hasClassification(instrument.classification))
      top.fault("classification",
                phrase("Catalogue", "the classification %1 is not in sectors.json.").arg(instrument.classification));
    instrument.renumbers = top.optionalBool("renumbers", false);
    instrument.officialText = top.optionalString("official_text");
    top.array("notes", [&instrument](JsonFields& note) {
      onlyFields(note, {"zh", "en"});
      instrument.notes.push_back({note.string("zh"), note.string("en")});
    });
    top.object("states", [&instrument](JsonFields& states) {
      onlyFields(states, {"prohibited", "restricted", "together", "sectors"});
      if (states.has("sectors")) instrument.statedSectors = states.integer("sectors");
      instrument.prohibited = counts(states, "prohibited");
      instrument.restricted = counts(states, "restricted");
      instrument.together = counts(states, "together");
    });
  }

  static InstrumentKind kind(JsonFields& top) {
    const QString code = top.string("kind");
    if (code == QLatin1String("full-list")) return InstrumentKind::FullList;
    if (code == QLatin1String("adjustment")) return InstrumentKind::Adjustment;
    if (code != QLatin1String("draft"))
      top.fault("kind", phrase("Catalogue", "%1 is no kind of instrument; known are full-list, adjustment and draft.").arg(code));
    return InstrumentKind::Draft;
  }

  static StatedCounts counts(JsonFields& states, const char* name) {
    StatedCounts result;
    states.object(name, [&result](JsonFields& fields) {
      onlyFields(fields, {"total", "deleted", "added", "amended", "renumbered", "merged", "split"});
      const auto count = [&fields](const char* field) -> std::optional<int> {
        if (!fields.has(field)) return std::nullopt;
        const int value = fields.integer(field);
        if (value < 0) fields.fault(field, phrase("Catalogue", "a count cannot be negative."));
        return value;
      };
      result.total = count("total");
      result.deleted = count("deleted");
      result.added = count("added");
      result.amended = count("amended");
      result.renumbered = count("renumbered");
      result.merged = count("merged");
      result.split = count("split");
    });
    return result;
  }

  /// When the instrument is not applied, and when it ends.
  void validity(JsonFields& top, Instrument& instrument) {
    instrument.lapses = top.optionalDate("lapses");
    if (instrument.lapses.isValid() && (!instrument.isLaw() || instrument.lapses <= instrument.effective))
      top.fault("lapses", phrase("Catalogue", "only what has taken effect can lapse."));
    top.array("suspensions", [&instrument](JsonFields& fields) {
      onlyFields(fields, {"from", "until", "by", "source"});
      Suspension suspension{fields.date("from"), fields.optionalDate("until"), fields.bilingual("by"), fields.string("source")};
      if (!instrument.isLaw() || suspension.from < instrument.effective)
        fields.fault("from", phrase("Catalogue", "only what has taken effect can be suspended."));
      if (suspension.until.isValid() && suspension.until <= suspension.from)
        fields.fault("until", phrase("Catalogue", "a suspension ends after it begins."));
      const bool overlaps = std::any_of(
          instrument.suspensions.begin(), instrument.suspensions.end(), [&suspension](const Suspension& before) {
            return !before.until.isValid() || suspension.from < before.until;
          });
      if (overlaps) fields.fault("from", phrase("Catalogue", "suspensions stand by date and do not overlap."));
      instrument.suspensions.push_back(suspension);
    });
  }

  static MissingOperation missing(JsonFields& fields) {
    onlyFields(fields, {"kind", "part", "name", "sector"});
    const auto kind = operationFromCode(fields.string("kind"));
    if (!kind) fields.fault("kind", phrase("Catalogue", "%1 is no operation.").arg(fields.optionalString("kind")));
    const auto part = partFromCode(fields.string("part"));
    if (!part) fields.fault("part", phrase("Catalogue", "a part is prohibited or restricted."));
    return {kind.value_or(OperationKind::Base), part.value_or(Part::Restricted), fields.optionalBilingual("name"),
            fields.optionalBilingual("sector")};
  }

  /// A stated count means nothing as long as it is not said what it counts.
  static void countsAs(JsonFields& top, Instrument& instrument) {
    static const QHash<QString, CountedAs> known{{QStringLiteral("amended"), CountedAs::Amended},
                                                 {QStringLiteral("deleted-and-added"), CountedAs::DeletedAndAdded},
                                                 {QStringLiteral("separately"), CountedAs::Separately}};
    static constexpr std::pair<OperationKind, const char*> kKinds[] = {{OperationKind::Renumber, "renumber"},
                                                                       {OperationKind::Merge, "merge"},
                                                                       {OperationKind::Split, "split"}};
    top.object("counts_as", [&instrument](JsonFields& fields) {
      onlyFields(fields, {"renumber", "merge", "split"});
      for (const auto& [kind, name] : kKinds) {
        if (!fields.has(name)) continue;
        const auto as = known.constFind(fields.string(name));
        if (as == known.constEnd())
          fields.fault(name, phrase("Catalogue", "a count has them as amended, deleted-and-added or separately."));
        else
          instrument.countsAs.emplace_back(kind, *as);
      }
    });
    for (const auto& [kind, name] : kKinds) {
      const auto step = std::find_if(instrument.operations.begin(), instrument.operations.end(),
                                     [kind = kind](const Operation& operation) { return operation.kind == kind; });
      const bool said = std::any_of(instrument.countsAs.begin(), instrument.countsAs.end(),
                                    [kind = kind](const auto& one) { return one.first == kind; });
      if (step != instrument.operations.end() && !said)
        top.fault("counts_as", phrase("Catalogue", "the file does not say how the stated counts count the operation %1.").arg(step->id));
    }
  }

  void sources(JsonFields& top) {
    top.object("sources", [this](JsonFields& fields) {
      const QJsonObject& object = fields.json();
      for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QByteArray name = entry.key().toUtf8();
        // An address is the same in both languages; words are not.
        m_sources.insert(entry.key(), entry.value().isObject() ? fields.bilingual(name.constData())
                                                               : Bilingual{{}, fields.string(name.constData())});
      }
    });
  }

  Bilingual source(JsonFields& fields) {
    const QString id = fields.string("source");
    const auto found = m_sources.constFind(id);
    if (found == m_sources.constEnd()) {
      fields.fault("source", phrase("Catalogue", "the source %1 is not in the file's list of sources.").arg(id));
      return {};
    }
    return *found;
  }

  Provenance provenance(JsonFields& fields) {
    Provenance result;
    const QString status = fields.string("status");
    if (status == confirmationCode(Confirmation::Unverified)) {
      result.agreement = fields.optionalInteger("agreement", 0);
      if (result.agreement < 0 || result.agreement > 4)
        fields.fault("agreement", phrase("Catalogue", "of four recollections between 0 and 4 can agree."));
      return result;
    }
    if (status == confirmationCode(Confirmation::Published))
      result.confirmation = Confirmation::Published;
    else if (status == confirmationCode(Confirmation::Official))
      result.confirmation = Confirmation::Official;
    else
      fields.fault("status", phrase("Catalogue", "%1 is no provenance; known are official, published and unverified.").arg(status));
    const Bilingual read = source(fields);
    result.source = read.en;
    result.sourceZh = read.zh;
    return result;
  }

  Operation operation(JsonFields& fields, const Instrument& instrument) {
    onlyFields(fields, {"id", "kind", "key", "part", "name", "number", "former_number", "sector", "changes", "standing",
                        "points", "removed_points", "points_complete", "implied", "from", "results", "note"});
    Operation result;
    result.id = fields.string("id");
    const QString code = fields.string("kind");
    const auto kind = operationFromCode(code);
    if (!kind)
      fields.fault("kind", phrase("Catalogue", "%1 is no operation; known are base, add, delete, amend, renumber, merge and split.").arg(code));
    result.kind = kind.value_or(OperationKind::Base);
    Item& item = result.item;
    item.key = ItemKey(fields.string("key"));
    const auto part = partFromCode(fields.string("part"));
    if (!part) fields.fault("part", phrase("Catalogue", "a part is prohibited or restricted."));
    item.part = part.value_or(Part::Restricted);
    if (fields.optionalString("standing") == standingCode(Standing::Unconfirmed)) item.standing = Standing::Unconfirmed;
    name(fields, item);
    number(fields, item);
    sector(fields, item, instrument.classification);
    points(fields, item, &result);
    changes(fields, result);
    for (const QString& key : fields.strings("removed_points")) result.removedPoints.push_back(key);
    result.implied = fields.optionalBool("implied", false);
    const bool changing = result.kind == OperationKind::Amend || result.kind == OperationKind::Delete;
    if (result.implied && !changing)
      fields.fault("implied", phrase("Catalogue", "only an amendment or a deletion implies that an item stood before."));
    // A full list states its items anew, so what it shows is what holds.
    const bool listing = result.kind == OperationKind::Amend && instrument.kind != InstrumentKind::FullList;
    const bool moving = (result.kind == OperationKind::Merge || result.kind == OperationKind::Split) &&
                        result.changes == std::vector<ItemField>{ItemField::Part};
    if (!result.changes.empty() && !listing && !moving)
      fields.fault("changes", phrase("Catalogue", "only the amendments of an adjustment list what they change."));
    result.pointsComplete = fields.optionalBool("points_complete", false);
    note(fields, item);
    renumbering(fields, result);
    merger(fields, result);
    split(fields, result, instrument.classification);
    return result;
  }

  static void note(JsonFields& fields, Item& item) {
    const Bilingual note = fields.has("note") ? fields.bilingual("note") : Bilingual();
    item.note = note.en;
    item.noteZh = note.zh;
  }

  static void renumbering(JsonFields& fields, Operation& result) {
    result.item.formerNumber = fields.optionalString("former_number");
    if (result.kind == OperationKind::Renumber) {
      result.changes = {ItemField::Number};
      if (result.item.number.isEmpty()) fields.fault("number", phrase("Catalogue", "a renumbering needs the new number."));
      if (!result.item.points.empty()) fields.fault("points", phrase("Catalogue", "a renumbering changes no control point."));
    } else if (!result.item.formerNumber.isEmpty()) {
      fields.fault("former_number", phrase("Catalogue", "only a renumbering has an earlier number."));
    }
  }

  static void merger(JsonFields& fields, Operation& result) {
    for (const QString& key : fields.strings("from")) {
      const ItemKey source(key);
      if (std::find(result.from.begin(), result.from.end(), source) != result.from.end())
        fields.fault("from", phrase("Catalogue", "the item %1 is there twice.").arg(key));
      result.from.push_back(source);
    }
    if (result.kind == OperationKind::Merge && result.from.size() < 2)
      fields.fault("from", phrase("Catalogue", "a merger needs two items or more."));
    if (result.kind != OperationKind::Merge && !result.from.empty())
      fields.fault("from", phrase("Catalogue", "only a merger comes from several items."));
  }

  void split(JsonFields& fields, Operation& result, const QString& classification) {
    fields.array("results", [&](JsonFields& entry) {
      onlyFields(entry, {"key", "part", "name", "number", "sector", "points", "note"});
      Item item;
      item.key = ItemKey(entry.string("key"));
      item.part = partFromCode(entry.optionalString("part")).value_or(result.item.part);
      name(entry, item);
      number(entry, item);
      sector(entry, item, classification);
      points(entry, item, nullptr);
      note(entry, item);
      if (std::find(result.into.begin(), result.into.end(), item.key) != result.into.end())
        entry.fault("key", phrase("Catalogue", "the item %1 is there twice.").arg(item.key.value()));
      result.into.push_back(item.key);
      result.results.push_back(std::move(item));
    });
    if (result.kind == OperationKind::Split && result.results.size() < 2)
      fields.fault("results", phrase("Catalogue", "a split needs two items or more."));
    if (result.kind != OperationKind::Split && !result.results.empty())
      fields.fault("results", phrase("Catalogue", "only a split leads to several items."));
  }

  void name(JsonFields& fields, Item& item) {
    if (!fields.has("name")) fields.fault("name", phrase("Catalogue", "the name is missing."));
    fields.object("name", [this, &item](JsonFields& entry) {
      onlyFields(entry, {"zh", "status", "agreement", "source", "en"});
      item.nameZh = entry.string("zh");
      item.nameProvenance = provenance(entry);
      entry.array("en", [this, &item](JsonFields& english) {
        onlyFields(english, {"text", "source"});
        const QString text = english.string("text");
        const Bilingual read = source(english);
        item.namesEn.push_back({text, read.en, read.zh});
      });
    });
  }

  void number(JsonFields& fields, Item& item) {
    if (!fields.has("number")) return;
    fields.object("number", [this, &item](JsonFields& entry) {
      onlyFields(entry, {"is", "status", "agreement", "source"});
      item.number = entry.string("is");
      item.numberProvenance = provenance(entry);
      if (item.number.isEmpty()) return;
      // The last letter is the part: J for 禁止, X for 限制.
      const QChar letter = item.part == Part::Prohibited ? QLatin1Char('J') : QLatin1Char('X');
      const QString digits = item.number.chopped(1);
      const bool wellFormed = digits.size() >= 6 && std::all_of(digits.begin(), digits.end(), [](QChar digit) {
                                return digit >= QLatin1Char('0') && digit <= QLatin1Char('9');
                              });
      if (!wellFormed || item.number.back() != letter)
        entry.fault("is", phrase("Catalogue", "%1 is no number of the %2 part.").arg(item.number).arg(partText(item.part)));
    });
  }

  void sector(JsonFields& fields, Item& item, const QString& classification) {
    if (!fields.has("sector")) return;
    fields.object("sector", [this, &item, &classification](JsonFields& entry) {
      onlyFields(entry, {"code", "status", "agreement", "source"});
      item.sectorCode = entry.string("code");
      item.sectorProvenance = provenance(entry);
      if (const SectorDivision* division = m_sectors.find(classification, item.sectorCode))
        item.sector = division->name;
      else
        entry.fault("code", phrase("Catalogue", "%1 has no division %2.").arg(classification).arg(item.sectorCode));
    });
  }

  /// `operation` takes which points are new or changed; null where that cannot be said.
  void points(JsonFields& fields, Item& item, Operation* operation) {
    fields.array("points", [this, &item, operation](JsonFields& entry) {
      onlyFields(entry, {"key", "number", "change", "zh", "en", "status", "agreement", "source"});
      ControlPoint point;
      point.key = entry.string("key");
      point.number = entry.optionalString("number");
      point.zh = entry.optionalString("zh");
      point.en = entry.optionalString("en");
      point.provenance = provenance(entry);
      if (point.zh.isEmpty() && point.en.isEmpty())
        entry.fault("zh", phrase("Catalogue", "a control point needs its text in Chinese or in English."));
      if (!point.key.isEmpty() && (point.key[0] < QLatin1Char('a') || point.key[0] > QLatin1Char('z')))
        entry.fault("key", phrase("Catalogue", "the key of a control point begins with a small letter."));
      if (item.point(point.key))
        entry.fault("key", phrase("Catalogue", "the control point %1 is there twice.").arg(point.key));
      if (item.pointByNumber(point.number))
        entry.fault("number", phrase("Catalogue", "the control point %1 is there twice.").arg(point.number));
      const QString change = entry.optionalString("change");
      if (operation && change == QLatin1String("added"))
        operation->addedPoints.push_back(point.key);
      else if (operation && change == QLatin1String("amended"))
        operation->amendedPoints.push_back(point.key);
      else if (!change.isEmpty())
        entry.fault("change", phrase("Catalogue", "a control point is added or amended."));
      item.points.push_back(point);
    });
  }

  static void changes(JsonFields& fields, Operation& result) {
    static const QHash<QString, ItemField> known{{QStringLiteral("name"), ItemField::Name},
                                                 {QStringLiteral("number"), ItemField::Number},
                                                 {QStringLiteral("sector"), ItemField::Sector},
                                                 {QStringLiteral("part"), ItemField::Part},
                                                 {QStringLiteral("points"), ItemField::Points},
                                                 {QStringLiteral("whole"), ItemField::Whole}};
    for (const QString& change : fields.strings("changes")) {
      const auto field = known.constFind(change);
      if (field == known.constEnd())
        fields.fault("changes", phrase("Catalogue", "an amendment cannot change %1.").arg(change));
      else
        result.changes.push_back(*field);
    }
  }

  const JsonFile& m_file;
  const SectorTable& m_sectors;
  QHash<QString, Bilingual> m_sources;
};

}  // namespace

Result<InstrumentFile> readInstrument(const QString& path, const SectorTable& sectors) {
  JIHENG_ASSIGN(JsonFile file, JsonFile::read(path));
  JIHENG_ASSIGN(Instrument instrument, InstrumentReader(file, sectors).read());
  return InstrumentFile{std::move(file), std::move(instrument)};
}

}  // namespace jiheng
