#include "app/tables/xlsx_number.h"

#include <QDateTime>
#include <QRegularExpression>
#include <cmath>

namespace jiheng::documents {

namespace {

/// The formats that every workbook has without naming them (ECMA-376, 18.8.30).
QString builtIn(int id) {
  switch (id) {
    case 1: return QStringLiteral("0");
    case 2: return QStringLiteral("0.00");
    case 3: return QStringLiteral("#,##0");
    case 4: return QStringLiteral("#,##0.00");
    case 9: return QStringLiteral("0%");
    case 10: return QStringLiteral("0.00%");
    case 49: return QStringLiteral("@");
    default: break;
  }
  if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return QStringLiteral("yyyy-mm-dd");
  return id == 0 ? QString() : QStringLiteral("?");
}

/// As Excel shows a number without format: fifteen digits, so that 0.1 does not become 0.1000000000000000055. A whole
/// number keeps all its digits: a part number of sixteen digits must not become 1.2e+15.
QString general(double number) {
  constexpr double kWhole = 1e18;
  if (std::floor(number) == number && std::fabs(number) < kWhole) return QString::number(number, 'f', 0);
  return QString::number(number, 'g', 15);
}

/// The format's first section without colours and conditions, and without quotes around plain text.
QString firstSection(const QString& format) {
  static const QRegularExpression bracket(QStringLiteral("\\[[^\\]]*\\]"));
  return QString(format).remove(bracket).section(QLatin1Char(';'), 0, 0);
}

QString grouped(QString digits) {
  const qsizetype point = digits.indexOf(QLatin1Char('.'));
  const qsizetype first = digits.startsWith(QLatin1Char('-')) ? 1 : 0;
  for (qsizetype at = (point < 0 ? digits.size() : point) - 3; at > first; at -= 3) digits.insert(at, QLatin1Char(','));
  return digits;
}

}  // namespace

Status XlsxNumbers::read(DocumentPackage& package, const QString& stylesPart) {
  if (!package.has(stylesPart)) return {};
  return package.readPart(stylesPart, [this](QXmlStreamReader& xml) -> Status {
    while (xml.readNextStartElement()) {
      const bool formats = xml.name() == QLatin1String("numFmts");
      if (!formats && xml.name() != QLatin1String("cellXfs")) {
        xml.skipCurrentElement();
        continue;
      }
      while (xml.readNextStartElement()) {
        const int id = attribute(xml, QLatin1String("numFmtId")).toInt();
        if (formats)
          m_formats.insert(id, attribute(xml, QLatin1String("formatCode")));
        else
          m_cellFormats << id;
        xml.skipCurrentElement();
      }
    }
    return {};
  });
}

QString XlsxNumbers::formatOf(int style) const {
  const int id = m_cellFormats.value(style, 0);
  return m_formats.contains(id) ? m_formats.value(id) : builtIn(id);
}

XlsxNumbers::Shown XlsxNumbers::date(double days, const QString& format) const {
  // Excel counts a 29 February 1900 that never was; from March 1900 on the days agree with this start.
  const QDate start = m_from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
  if (days < 61 || days > 2958465) return {general(days), false};
  const auto whole = static_cast<qint64>(std::floor(days));
  QString text = start.addDays(whole).toString(QStringLiteral("yyyy-MM-dd"));
  const bool time = format.contains(QLatin1Char('h'), Qt::CaseInsensitive) && days > static_cast<double>(whole);
  if (time) {
    const int seconds = static_cast<int>(std::lround((days - static_cast<double>(whole)) * 86400));
    text += QTime(0, 0).addSecs(seconds).toString(QStringLiteral(" HH:mm"));
  }
  return {text, true};
}

XlsxNumbers::Shown XlsxNumbers::shown(const QString& value, int style) const {
  bool isNumber = false;
  const double number = value.toDouble(&isNumber);
  if (!isNumber) return {value, true};
  const QString format = firstSection(formatOf(style));
  if (format.isEmpty() || format == QLatin1String("@") || format.compare(QLatin1String("General"), Qt::CaseInsensitive) == 0)
    return {general(number), true};
  static const QRegularExpression plain(QStringLiteral("^(#,##)?(0+)(?:\\.(0+))?(%?)[_ )]*$"));
  if (const auto match = plain.match(format); match.hasMatch()) {
    const bool percent = !match.captured(4).isEmpty();
    const int decimals = static_cast<int>(match.captured(3).size());
    QString text = QString::number(percent ? number * 100 : number, 'f', decimals);
    const qsizetype width = match.captured(2).size() + (decimals > 0 ? decimals + 1 : 0);
    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative) text.remove(0, 1);
    text = text.rightJustified(width, QLatin1Char('0'));
    if (!match.captured(1).isEmpty()) text = grouped(text);
    if (negative) text.prepend(QLatin1Char('-'));
    return {percent ? QString(text + QLatin1Char('%')) : text, true};
  }
  static const QRegularExpression day(QStringLiteral("[yd年日]"), QRegularExpression::CaseInsensitiveOption);
  static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|\\\\."));
  if (format.contains(day) || QString(format).remove(quoted).contains(day)) return date(number, format);
  return {general(number), false};
}

}  // namespace jiheng::documents
