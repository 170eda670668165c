#include "app/catalogue/sector_table.h"

#include "app/foundation/json_file.h"

namespace jiheng {

Result<SectorTable> SectorTable::load(const QString& path) {
  JIHENG_ASSIGN(const JsonFile file, JsonFile::read(path));
  SectorTable table;
  JsonFields top(file);
  top.array("classifications", [&table](JsonFields& classification) {
    QHash<QString, SectorDivision>& divisions = table.m_divisions[classification.string("id")];
    classification.array("divisions", [&divisions](JsonFields& fields) {
      SectorDivision division;
      division.code = fields.string("code");
      division.name.zh = fields.string("zh");
      division.name.en = fields.string("en");
      division.successor = fields.optionalString("successor");
      if (fields.string("status") == QLatin1String("published")) division.confirmation = Confirmation::Published;
      if (divisions.contains(division.code))
        fields.fault("code", phrase("Catalogue", "the division %1 is there twice.").arg(division.code));
      divisions.insert(division.code, division);
    });
  });
  JIHENG_TRY(top.status());
  return table;
}

const SectorDivision* SectorTable::find(const QString& classification, const QString& code) const {
  const auto divisions = m_divisions.constFind(classification);
  if (divisions == m_divisions.constEnd()) return nullptr;
  const auto division = divisions->constFind(code);
  return division == divisions->constEnd() ? nullptr : &*division;
}

std::vector<SectorDivision> SectorTable::divisions(const QString& classification) const {
  std::vector<SectorDivision> result;
  for (auto entry = m_divisions.begin(); entry != m_divisions.end(); ++entry) {
    if (!classification.isEmpty() && entry.key() != classification) continue;
    for (const SectorDivision& division : *entry) result.push_back(division);
  }
  return result;
}

}  // namespace jiheng
