#include "ui/official_text/official_text_wording.h"

#include "app/foundation/formats.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

QString OfficialTextWording::word(DifferenceKind kind) {
  switch (kind) {
    case DifferenceKind::Confirms: return tr("Same");
    case DifferenceKind::Completes: return tr("Says more");
    case DifferenceKind::Contradicts: return tr("Differs");
    case DifferenceKind::OnlyOfficial: return tr("Only official");
    case DifferenceKind::OnlyBundled: return tr("Only bundled");
  }
  return {};
}

QString OfficialTextWording::sentence(DifferenceKind kind) {
  switch (kind) {
    case DifferenceKind::Confirms: return tr("The official text and the bundled data say the same.");
    case DifferenceKind::Completes: return tr("The official text says what the bundled data does not have.");
    case DifferenceKind::Contradicts: return tr("The official text and the bundled data differ.");
    case DifferenceKind::OnlyOfficial: return tr("The bundled data does not have this operation.");
    case DifferenceKind::OnlyBundled: return tr("This operation was not found in the document.");
  }
  return {};
}

Semantic OfficialTextWording::meaning(DifferenceKind kind) {
  switch (kind) {
    case DifferenceKind::Confirms: return Semantic::Done;
    case DifferenceKind::Completes: return Semantic::Accent;
    case DifferenceKind::Contradicts: return Semantic::Overdue;
    case DifferenceKind::OnlyOfficial: return Semantic::Open;
    case DifferenceKind::OnlyBundled: return Semantic::Unverified;
  }
  return Semantic::Open;
}

QString OfficialTextWording::field(const QString& field, const Operation* operation) {
  const QString kind = field.section(QLatin1Char(':'), 0, 0);
  if (kind == QLatin1String("name")) return tr("Name");
  if (kind == QLatin1String("number")) return tr("Number");
  if (kind == QLatin1String("sector")) return tr("Sector");
  if (kind == QLatin1String("part")) return tr("Part");
  if (kind == QLatin1String("kind")) return tr("Operation");
  const QString key = field.section(QLatin1Char(':'), 1);
  const ControlPoint* point = operation ? operation->item.point(key) : nullptr;
  const QString number = point && !point->number.isEmpty() ? point->number : QString(key).remove(QLatin1Char('p'));
  if (kind == QLatin1String("removed")) return tr("Deleted control point %1").arg(number);
  return tr("Control point %1").arg(number);
}

QString OfficialTextWording::document(const SourceDocument& document) {
  const QString name = document.name.isEmpty() ? tr("Pasted text") : document.name;
  const QString size = localeOf(shownLanguage()).formattedDataSize(document.size, 1, QLocale::DataSizeTraditionalFormat);
  const QString format = shown(documentFormatText(document.format));
  return document.encoding.isEmpty() ? tr("%1 · %2 · %3", "document, format, size").arg(name, format, size)
                                     : tr("%1 · %2 · %3 · %4", "document, format, encoding, size").arg(name, format, document.encoding, size);
}

QString OfficialTextWording::document(const AcceptedText& text) { return text.name.isEmpty() ? tr("Pasted text") : text.name; }

QString OfficialTextWording::range(const SourcePlace& from, const SourcePlace& to) {
  const QString start = shown(placeText(from));
  const QString end = shown(placeText(to));
  if (end.isEmpty() || start == end) return start;
  return tr("%1 to %2", "from a place to a place").arg(start, end);
}

}  // namespace jiheng::ui
