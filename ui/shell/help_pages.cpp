#include "ui/shell/help_pages.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>

#include "app/foundation/formats.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

namespace {

using Tone = ThemedLabel::Tone;

/// A fresh sheet for a scroll area, with the page's margins.
QGridLayout* newSheet(QScrollArea* area) {
  auto* sheet = new QWidget;
  sheet->setBackgroundRole(QPalette::Base);
  auto* grid = new QGridLayout(sheet);
  grid->setContentsMargins(32, 24, 32, 24);
  grid->setHorizontalSpacing(32);
  grid->setVerticalSpacing(8);
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setBackgroundRole(QPalette::Base);
  // setWidget deletes the sheet that was there; inside an event of its own that would be too early.
  if (QWidget* old = area->takeWidget()) old->deleteLater();
  area->setWidget(sheet);
  return grid;
}

ThemedLabel* label(const Theme& theme, const QString& text, TextRole role, Tone tone) {
  auto* made = new ThemedLabel(theme, role, tone);
  made->setText(text);
  made->setWordWrap(tone != Tone::Strong);
  return made;
}

}  // namespace

ShortcutsPage::ShortcutsPage(UiContext& context, QWidget* parent) : QScrollArea(parent), m_context(context) {
  setObjectName(QStringLiteral("shortcuts"));
}

void ShortcutsPage::showEvent(QShowEvent* event) {
  // Pages add their actions when they are first shown.
  fill();
  QScrollArea::showEvent(event);
}

void ShortcutsPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && widget()) fill();
  QScrollArea::changeEvent(event);
}

void ShortcutsPage::fill() {
  setAccessibleName(tr("Keyboard shortcuts"));
  QGridLayout* grid = newSheet(this);
  const Theme& theme = m_context.theme;
  int row = 0;
  grid->addWidget(label(theme, tr("Keyboard shortcuts"), TextRole::Title, Tone::Strong), row++, 0, 1, 2);
  grid->addWidget(
      label(theme, tr("Lists: arrows, J and K move, Enter opens. Esc closes what is open on top."),
            TextRole::Body, Tone::Quiet),
      row++, 0, 1, 2);
  for (const QAction* action : m_context.actions.all()) {
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts()) keys << key.toString(QKeySequence::NativeText);
    if (keys.isEmpty()) continue;
    grid->addWidget(label(theme, action->text().remove(QLatin1Char('&')), TextRole::Body, Tone::Normal), row,
                    0);
    grid->addWidget(label(theme, keys.join(QStringLiteral("   ")), TextRole::Body, Tone::Quiet), row++, 1);
  }
  grid->setColumnStretch(1, 1);
  grid->setRowStretch(row, 1);
}

AboutPage::AboutPage(UiContext& context, QWidget* parent) : QScrollArea(parent), m_context(context) {
  setObjectName(QStringLiteral("about"));
  fill();
}

void AboutPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) fill();
  QScrollArea::changeEvent(event);
}

void AboutPage::fill() {
  setAccessibleName(tr("About Jiheng"));
  QGridLayout* grid = newSheet(this);
  const Theme& theme = m_context.theme;
  int row = 0;
  const auto add = [&](const QString& text, TextRole role, Tone tone) {
    ThemedLabel* made = label(theme, text, role, tone);
    made->setFixedWidth(theme.unit(170));
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(made, row++, 0);
  };
  const auto head = [&](const QString& text) {
    grid->setRowMinimumHeight(row++, 8);
    add(text, TextRole::Body, Tone::Strong);
  };
  add(tr("Jiheng 技衡"), TextRole::Title, Tone::Strong);
  add(tr("Version %1").arg(QStringLiteral(JIHENG_VERSION)), TextRole::Body, Tone::Quiet);

  head(tr("Legal notice"));
  add(tr("The program helps to examine; it decides nothing and gives no legal advice. Only the official "
         "Chinese text of "
         "the instruments is the law. English texts are reference translations. Fields marked as unverified "
         "were not "
         "confirmed against the official text; bring the official text before you rely on them."),
      TextRole::Body, Tone::Normal);
  add(tr("That nothing was found does not mean that a technology is free to leave the country: where the "
         "bundled text of "
         "an edition is incomplete, the catalogue page says so by count."),
      TextRole::Body, Tone::Normal);

  head(tr("Bundled instruments"));
  for (const Instrument& instrument : m_context.workbench.catalogue().instruments()) {
    const Language language = shownLanguage();
    add(tr("%1 · %2 · %3")
            .arg(instrument.id, formatDate(instrument.date, language), instrument.title.in(language)),
        TextRole::Body, Tone::Normal);
  }

  head(tr("Privacy"));
  add(tr("No network, no account: everything is in the workspace file and in the settings on this computer."),
      TextRole::Body, Tone::Normal);

  head(tr("Licences"));
  add(tr("Jiheng is free software under the licence in the file LICENSE. It uses these libraries:"),
      TextRole::Body, Tone::Normal);
  // Names of works and licences are the same in every language.
  add(QStringLiteral(
          "Qt %1 — LGPL 3\nSQLite — public domain\nICU — Unicode License\ntl::expected — CC0 1.0\n"
          "HarfBuzz — MIT\nqpdf — Apache 2.0\nlibxlsxwriter — BSD 2-Clause\nlibical — LGPL 2.1 / MPL 2.0\n"
          "Noto Sans CJK — SIL Open Font License 1.1")
          .arg(QString::fromLatin1(qVersion())),
      TextRole::Body, Tone::Quiet);
  grid->setColumnStretch(1, 1);
  grid->setRowStretch(row, 1);
}

}  // namespace jiheng::ui
