#include "ui/screening/screening_document.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextCursor>
#include <algorithm>

#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::ScreeningDocument)
};

/// A stretch to mark, with the kind of word that stands there.
struct Mark {
  TextRange range;
  ScreeningMeans means = ScreeningMeans::Literal;
};

class Writer {
public:
  Writer(QTextDocument& document, const Theme& theme) : m_theme(theme) {
    document.clear();
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(theme.font(TextRole::Body));
    document.setDocumentMargin(theme.unit(4));
    m_cursor = QTextCursor(&document);
    m_cursor.beginEditBlock();
  }
  ~Writer() { m_cursor.endEditBlock(); }

  void paragraph(int above) {
    QTextBlockFormat block;
    block.setTopMargin(m_theme.unit(above));
    block.setLineHeight(m_theme.font(TextRole::Body).pixelSize() * 1.6, QTextBlockFormat::FixedHeight);
    if (m_fresh)
      m_cursor.setBlockFormat(block);
    else
      m_cursor.insertBlock(block);
    m_fresh = false;
  }

  void text(const QString& words, TextRole role, bool strong, const QColor& colour = {}) {
    m_cursor.insertText(words, format(role, strong, colour));
  }
  void quiet(const QString& words) { text(words, TextRole::Small, false, m_theme.quietText()); }

  /// Words in one kind, as they are marked.
  void sample(const QString& words, ScreeningMeans means) {
    m_cursor.insertText(words, marked(format(TextRole::Small, false, {}), means));
  }

  void markedText(const QString& words, std::vector<Mark> marks, bool second = false) {
    std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.range.start < b.range.start; });
    const QTextCharFormat plain = format(TextRole::Body, false, second ? m_theme.quietText() : QColor());
    qsizetype at = 0;
    for (const Mark& mark : marks) {
      const qsizetype start = std::max(mark.range.start, at);
      const qsizetype end = std::min(mark.range.start + mark.range.length, words.size());
      if (start >= end) continue;
      m_cursor.insertText(words.mid(at, start - at), plain);
      m_cursor.insertText(words.mid(start, end - start), marked(plain, mark.means));
      at = end;
    }
    m_cursor.insertText(words.mid(at), plain);
  }

  void badge(Semantic meaning, const QString& word) {
    QTextCharFormat format = this->format(TextRole::Small, false, m_theme.color(meaning));
    format.setBackground(m_theme.background(meaning));
    const QChar space(0x00A0);
    m_cursor.insertText(space + m_theme.shape(meaning) + space + word + space, format);
  }

private:
  QTextCharFormat format(TextRole role, bool strong, const QColor& colour) const {
    QTextCharFormat format;
    format.setFont(m_theme.font(role, strong));
    if (colour.isValid()) format.setForeground(colour);
    return format;
  }

  QTextCharFormat marked(QTextCharFormat format, ScreeningMeans means) const {
    switch (means) {
      case ScreeningMeans::Literal:
        format.setBackground(m_theme.mark());
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        break;
      case ScreeningMeans::Synonym:
        format.setBackground(m_theme.background(Semantic::Soon));
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        break;
      case ScreeningMeans::MakersWord:
        format.setBackground(m_theme.background(Semantic::Accent));
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        break;
    }
    return format;
  }

  const Theme& m_theme;
  QTextCursor m_cursor;
  bool m_fresh = true;
};

QString wordOf(ScreeningMeans means) {
  switch (means) {
    case ScreeningMeans::Literal: return Words::tr("the law's own words");
    case ScreeningMeans::Synonym: return Words::tr("synonym");
    case ScreeningMeans::MakersWord: return Words::tr("maker's word");
  }
  return {};
}

/// The kinds that occur, each in its own look.
void writeLegend(Writer& writer, const std::vector<ScreeningReason>& reasons) {
  writer.paragraph(4);
  bool first = true;
  for (const ScreeningMeans means : {ScreeningMeans::Literal, ScreeningMeans::Synonym, ScreeningMeans::MakersWord}) {
    if (std::none_of(reasons.begin(), reasons.end(), [&](const ScreeningReason& each) { return each.means == means; }))
      continue;
    if (!first) writer.quiet(QStringLiteral("    "));
    first = false;
    writer.sample(wordOf(means), means);
  }
}

}  // namespace

void writeTechnology(QTextDocument& document, const Theme& theme, const Technology& technology,
                     const std::vector<ScreeningReason>& reasons) {
  Writer writer(document, theme);
  const auto field = [&](const QString& label, const QString& text, ScreenedField which, int keyword) {
    if (text.isEmpty()) return;
    std::vector<Mark> marks;
    for (const ScreeningReason& reason : reasons)
      if (reason.field == which && (which != ScreenedField::Keyword || reason.keyword == keyword))
        marks.push_back({reason.inText, reason.means});
    writer.paragraph(3);
    writer.quiet(label);
    writer.paragraph(0);
    writer.markedText(text, std::move(marks));
  };
  field(Words::tr("Name in Chinese"), technology.nameZh, ScreenedField::NameZh, -1);
  field(Words::tr("Name in English"), technology.nameEn, ScreenedField::NameEn, -1);
  field(Words::tr("Description"), technology.description, ScreenedField::Description, -1);
  for (int i = 0; i < static_cast<int>(technology.keywords.size()); ++i)
    field(Words::tr("Keyword"), technology.keywords.at(i), ScreenedField::Keyword, i);
  if (!reasons.empty()) writeLegend(writer, reasons);
}

void writeCandidate(QTextDocument& document, const Theme& theme, const Item& item, const QString& pointKey,
                    const std::vector<ScreeningReason>& reasons, ContentLanguage language) {
  Writer writer(document, theme);
  const auto marksIn = [&](SearchField field, const QString& point, int name) {
    std::vector<Mark> marks;
    for (const ScreeningReason& reason : reasons)
      if (reason.lawField == field && reason.inLaw.length > 0 &&
          (field == SearchField::NameZh || field == SearchField::NameEn || reason.pointKey == point) &&
          (field != SearchField::NameEn || reason.lawName == name))
        marks.push_back({reason.inLaw, reason.means});
    return marks;
  };
  const bool chinese = language != ContentLanguage::English;
  const bool english = language != ContentLanguage::Chinese;
  writer.paragraph(0);
  if (!item.number.isEmpty()) writer.text(item.number + QStringLiteral("  "), TextRole::Body, true);
  if (chinese || item.namesEn.empty()) writer.markedText(item.nameZh, marksIn(SearchField::NameZh, {}, 0));
  if (english && !item.namesEn.empty()) {
    if (chinese) writer.paragraph(0);
    writer.markedText(item.nameEn(), marksIn(SearchField::NameEn, {}, 0), chinese);
  }
  if (item.standing != Standing::Confirmed) {
    writer.paragraph(1);
    writer.badge(Semantic::Unverified, shown(standingText(item.standing)));
  }
  for (const ControlPoint& point : item.points) {
    if (!pointKey.isEmpty() && point.key != pointKey) continue;
    writer.paragraph(2);
    if (!point.number.isEmpty()) writer.text(point.number + QStringLiteral("  "), TextRole::Body, true);
    if ((chinese && !point.zh.isEmpty()) || point.en.isEmpty())
      writer.markedText(point.zh, marksIn(SearchField::PointZh, point.key, 0));
    if ((english || point.zh.isEmpty()) && !point.en.isEmpty()) {
      if (chinese && !point.zh.isEmpty()) writer.paragraph(0);
      writer.markedText(point.en, marksIn(SearchField::PointEn, point.key, 0), chinese && !point.zh.isEmpty());
    }
    if (point.provenance.confirmation == Confirmation::Unverified) {
      writer.quiet(QStringLiteral("  "));
      writer.badge(Semantic::Unverified, shown(confirmationText(point.provenance.confirmation)));
    }
  }
  if (item.coverage != PointsCoverage::Complete) {
    writer.paragraph(2);
    writer.badge(Semantic::Unverified, shown(pointsCoverageText(item.coverage)));
  }
  if (reasons.empty()) return;
  writer.paragraph(4);
  writer.text(Words::tr("What speaks for it"), TextRole::Body, true);
  QStringList said;
  const auto say = [&](const QString& sentence) {
    if (said.contains(sentence)) return;
    said << sentence;
    writer.paragraph(1);
    writer.text(sentence, TextRole::Small, false);
  };
  for (const ScreeningReason& reason : reasons)
    if (reason.means != ScreeningMeans::MakersWord) say(shown(screeningReasonText(reason)));
  // Makers' words come by the dozen from one source: one sentence for all of them reads better than a dozen.
  for (const ScreeningReason& reason : reasons) {
    if (reason.means != ScreeningMeans::MakersWord) continue;
    QStringList words;
    for (const ScreeningReason& each : reasons)
      if (each.means == reason.means && each.source == reason.source && each.confirmation == reason.confirmation &&
          !words.contains(each.found))
        words << each.found;
    say(words.size() == 1
            ? shown(screeningReasonText(reason))
            : Words::tr("Words that makers use for this technology: %1 (%2, %3)")
                  .arg(QLocale().createSeparatedList(words), shown(Text::of(reason.source)), shown(confirmationText(reason.confirmation))));
  }
  writeLegend(writer, reasons);
}

}  // namespace jiheng::ui
