#include "ui/questionnaire/guide_map.h"

#include <QSignalBlocker>

#include "ui/widgets/language_manager.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

namespace {

constexpr int kQuestionRole = Qt::UserRole;

}  // namespace

GuideMap::GuideMap(UiContext& context, QWidget* parent) : QListWidget(parent), m_context(context) {
  setObjectName(QStringLiteral("guideMap"));
  setWordWrap(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setTextElideMode(Qt::ElideNone);
  setResizeMode(QListView::Adjust);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  setFrameShape(QFrame::NoFrame);
  setMinimumWidth(context.theme.unit(56));
  setMaximumWidth(context.theme.unit(84));
  const auto wanted = [this](QListWidgetItem* item) {
    if (item && (item->flags() & Qt::ItemIsEnabled)) emit questionWanted(item->data(kQuestionRole).toString());
  };
  connect(this, &QListWidget::itemActivated, this, wanted);
  connect(this, &QListWidget::itemClicked, this, wanted);
  retranslate();
}

QListWidgetItem* GuideMap::addLine(const QString& text, const QString& state, const QString& question, bool enabled) {
  auto* item = new QListWidgetItem(text, this);
  item->setData(kQuestionRole, question);
  item->setData(Qt::AccessibleTextRole, state.isEmpty() ? text : tr("%1: %2").arg(text, state));
  item->setToolTip(state);
  if (!enabled) item->setFlags(Qt::NoItemFlags);
  return item;
}

void GuideMap::showPath(const Questionnaire& questionnaire, const QuestionnaireRun& run, const GuidePath& path, const QString& shown) {
  const QSignalBlocker quiet(this);
  const Language language = m_context.language.language();
  const Theme& theme = m_context.theme;
  clear();
  const QStringList open = openAfter(questionnaire, path);
  QListWidgetItem* current = nullptr;
  for (const GuideSection& section : questionnaire.sections()) {
    QListWidgetItem* head = addLine(section.title.in(language), {}, {}, false);
    head->setFont(theme.font(TextRole::Small, true));
    head->setForeground(theme.quietText());
    for (const GuideQuestion& question : questionnaire.questions()) {
      if (question.section != section.id) continue;
      const QString text = question.text.in(language);
      QListWidgetItem* item = nullptr;
      if (path.answered.contains(question.id)) {
        const GivenAnswer* given = run.answer(question.id);
        const QString answer = given ? answerText(question, given->value).in(language) : QString();
        item = addLine(tr("%1 %2 (%3)").arg(theme.shape(Semantic::Done), text, answer), tr("answered: %1").arg(answer), question.id, true);
      } else if (question.id == path.next) {
        item = addLine(tr("%1 %2").arg(theme.shape(Semantic::Soon), text), tr("to be answered now"), question.id, true);
      } else if (open.contains(question.id)) {
        item = addLine(tr("%1 %2").arg(theme.shape(Semantic::Open), text), tr("can still come"), question.id, false);
      } else if (path.setAside.contains(question.id)) {
        item = addLine(tr("%1 %2").arg(theme.shape(Semantic::Stale), text), tr("answered earlier, set aside: not on this path"), question.id, false);
      }
      if (item && question.id == shown) current = item;
    }
  }
  if (path.isFinished()) {
    QListWidgetItem* item = addLine(tr("%1 Result").arg(theme.shape(Semantic::Accent)), tr("the path has ended"), {}, true);
    item->setFont(theme.font(TextRole::Body, true));
    if (shown.isEmpty()) current = item;
  }
  // Sections of which nothing is on the way any more stay as heads: they were not asked.
  if (current) {
    setCurrentItem(current);
    // The head of its section, where it is the first there.
    if (row(current) > 0) scrollToItem(this->item(row(current) - 1));
    scrollToItem(current);
  }
}

void GuideMap::retranslate() { setAccessibleName(tr("Path through the questions")); }

}  // namespace jiheng::ui
