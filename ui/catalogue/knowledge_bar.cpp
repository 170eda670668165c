#include "ui/catalogue/knowledge_bar.h"

#include <QHBoxLayout>
#include <QPainter>

#include "app/foundation/formats.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

namespace {
const QString kChecked = QStringLiteral("catalogue/checked");  // "2026-03-02 审查人"
}

KnowledgeBar::KnowledgeBar(UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_text(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Normal, this)) {
  setObjectName(QStringLiteral("knowledge"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(context.theme.unit(4), context.theme.unit(), context.theme.unit(4), context.theme.unit());
  m_text->setObjectName(QStringLiteral("knowledgeText"));
  m_text->setMeaning(Semantic::Soon);
  m_text->setTextFormat(Qt::RichText);
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  row->addWidget(m_text);
  connect(m_text, &QLabel::linkActivated, this, &KnowledgeBar::keepCheck);
  connect(&context.theme, &Theme::changed, this, &KnowledgeBar::refresh);
  refresh();
}

void KnowledgeBar::refresh() {
  const Catalogue& catalogue = m_context.workbench.catalogue();
  const QDate today = m_context.workbench.clock().today();
  const bool known = !catalogue.knownOn().isValid() || today <= catalogue.knownOn();
  setVisible(!known);
  if (known) return;
  QStringList parts{shown(catalogue.knowledgeText(today))};
  const QString kept = QString::fromUtf8(m_context.settings.viewState(kChecked));
  const QDate day = QDate::fromString(kept.left(10), Qt::ISODate);
  parts << (day.isValid() ? tr("Last checked on %1 by %2.").arg(formatDate(day, shownLanguage()), kept.mid(11))
                          : tr("Nobody has noted a check yet."));
  const QString link = QStringLiteral("<a href=\"checked\" style=\"color:%1\">%2</a>")
                           .arg(m_context.theme.color(Semantic::Accent).name(), tr("I checked today").toHtmlEscaped());
  const QString color = m_context.theme.color(Semantic::Soon).name();
  m_text->setText(QStringLiteral("<span style=\"color:%1\">%2 %3</span> &nbsp;%4")
                      .arg(color, m_context.theme.shape(Semantic::Soon), parts.join(u' ').toHtmlEscaped(), link));
  m_text->setAccessibleName(parts.join(u' '));
}

void KnowledgeBar::keepCheck() {
  const Workspace* workspace = m_context.workbench.workspace();
  QString who = workspace ? workspace->actor() : m_context.settings.value(Settings::Key::UserName).toString().trimmed();
  if (who.isEmpty()) who = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", QStringLiteral("-")));
  const QString day = m_context.workbench.clock().today().toString(Qt::ISODate);
  m_context.settings.setViewState(kChecked, QString(day + u' ' + who).toUtf8());
  refresh();
}

void KnowledgeBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_context.theme.background(Semantic::Soon));
}

}  // namespace jiheng::ui
