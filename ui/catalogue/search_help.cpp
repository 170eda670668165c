#include "ui/catalogue/search_help.h"

#include <QFrame>
#include <QVBoxLayout>

#include "ui/widgets/theme.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

void SearchHelp::show(const Theme& theme, QWidget& below) {
  auto* frame = new QFrame(&below, Qt::Popup);
  frame->setObjectName(QStringLiteral("searchHelp"));
  frame->setAttribute(Qt::WA_DeleteOnClose);
  frame->setFrameShape(QFrame::StyledPanel);
  frame->setAccessibleName(tr("How to write a search"));
  auto* column = new QVBoxLayout(frame);
  column->setContentsMargins(theme.unit(4), theme.unit(3), theme.unit(4), theme.unit(3));
  const std::pair<QString, QString> rows[] = {
      {tr("laser radar"), tr("both words, anywhere in the item, in Chinese or English")},
      {tr("\"laser radar\""), tr("exactly these words, without synonyms and pinyin")},
      {tr("-medical"), tr("items without this word")},
      {tr("number:0561*"), tr("the number, of any edition; * stands for any characters")},
      {tr("sector:65"), tr("the code of a sector, or words of its name")},
      {tr("part:restricted"), tr("prohibited (P, J) or restricted (R, X)")},
      {tr("changed:2020-38"), tr("items that an instrument adds, amends or deletes")},
      {QStringLiteral("jiguang, jg"), tr("激光 by pinyin or by initials")}};
  QString table = QStringLiteral("<table cellspacing=\"6\">");
  for (const auto& [example, meaning] : rows)
    table += QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>").arg(example.toHtmlEscaped(), meaning.toHtmlEscaped());
  table += QStringLiteral("</table>");
  auto* words = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Normal, frame);
  words->setTextFormat(Qt::RichText);
  words->setText(table);
  auto* note = new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, frame);
  note->setWordWrap(true);
  note->setText(tr("Fields may be written in Chinese (编号: 行业: 部分: 修改:) and with full-width signs. Width, case, "
                   "traditional characters and spaces between Chinese characters make no difference."));
  column->addWidget(words);
  column->addWidget(note);
  frame->adjustSize();
  frame->move(below.mapToGlobal(QPoint(below.width() - frame->width(), below.height())));
  frame->show();
}

}  // namespace jiheng::ui
