#include "ui/examination/dossier_document.h"

#include <QCoreApplication>
#include <QTextCursor>

#include "app/portfolio/tag_rules.h"
#include "app/portfolio/verdict_rules.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::DossierDocument)
};

class Writer {
public:
  Writer(QTextDocument& document, const Theme& theme) : m_theme(theme) {
    document.clear();
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(theme.font(TextRole::Body));
    document.setDocumentMargin(theme.unit(2));
    m_cursor = QTextCursor(&document);
    m_cursor.beginEditBlock();
  }
  ~Writer() { m_cursor.endEditBlock(); }

  void line(const QString& text, int above = 1, bool strong = false, bool quiet = false) {
    QTextBlockFormat block;
    block.setTopMargin(m_theme.unit(above));
    block.setLineHeight(m_theme.font(TextRole::Body).pixelSize() * 1.5, QTextBlockFormat::FixedHeight);
    if (m_fresh)
      m_cursor.setBlockFormat(block);
    else
      m_cursor.insertBlock(block);
    m_fresh = false;
    QTextCharFormat format;
    format.setFont(m_theme.font(quiet ? TextRole::Small : TextRole::Body, strong));
    if (quiet) format.setForeground(m_theme.quietText());
    m_cursor.insertText(text, format);
  }

private:
  const Theme& m_theme;
  QTextCursor m_cursor;
  bool m_fresh = true;
};

}  // namespace

void writeDossier(QTextDocument& document, const Theme& theme, const Dossier& dossier, const Edition& edition) {
  Writer writer(document, theme);
  const QLocale locale(shownLanguage() == Language::Chinese ? QLocale::Chinese : QLocale::English);
  writer.line(Words::tr("Screening"), 0, true);
  if (dossier.screening) {
    const int count = static_cast<int>(dossier.screening->candidates.size());
    writer.line(Words::tr("%n candidates, on %1 by %2, revision %3 of the technology.", nullptr, count)
                    .arg(locale.toString(dossier.screening->at.toLocalTime(), QLocale::ShortFormat),
                         dossier.screening->author)
                    .arg(dossier.screening->technologyRevision));
    writer.line(Words::tr("Engine %1. It lists at most %2 candidates of a technology.")
                    .arg(dossier.screening->engine.left(12))
                    .arg(kScreeningTop),
                0, false, true);
  } else {
    writer.line(Words::tr("Never screened against this edition."));
  }
  writer.line(Words::tr("Refused"), 4, true);
  if (dossier.refused.empty()) writer.line(Words::tr("No candidate was refused."));
  for (const Tag& tag : dossier.refused) {
    writer.line(shown(placeText(tag, &edition)));
    writer.line(Words::tr("%1 (%2)", "reason, author").arg(tag.reason, tag.author), 0, false, true);
  }
  writer.line(Words::tr("How much of the law was examined"), 4, true);
  writer.line(shown(dossier.coverage));
  if (isIncomplete(edition)) writer.line(Words::tr("The bundled text of this edition is incomplete: what is missing was not examined."));
}

}  // namespace jiheng::ui
