#include "ui/shell/top_bar.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

#include "app/foundation/formats.h"
#include "ui/shell/edition_date.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/svg_icon.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

namespace {

constexpr ContentLanguage kLanguages[] = {ContentLanguage::Chinese, ContentLanguage::English,
                                          ContentLanguage::SideBySide};

/// Stands in the list of editions for the question on which date.
const QString kAskDate = QStringLiteral("ask-date");
/// Stands before the id of a draft.
const QString kDraft = QStringLiteral("draft:");

/// A box whose list may be wider than itself. The list is made when it is first opened.
class WideListBox final : public QComboBox {
public:
  using QComboBox::QComboBox;
  void showPopup() override {
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 24);
    QComboBox::showPopup();
  }
};

/// The instrument whose edition is in force today, found without replaying any.
const Instrument* inForce(const Catalogue& catalogue, const QDate& today) {
  const Instrument* latest = nullptr;
  for (const Instrument& instrument : catalogue.instruments()) {
    if (instrument.kind == InstrumentKind::Draft || !instrument.effective.isValid() ||
        instrument.effective > today)
      continue;
    if (!latest || instrument.effective >= latest->effective) latest = &instrument;
  }
  return latest;
}

}  // namespace

TopBar::TopBar(UiContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_search(new QLineEdit(this)),
      m_languages(new QButtonGroup(this)),
      m_languageBox(new QWidget(this)),
      m_editionLabel(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_edition(new WideListBox(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(16, 8, 16, 9);
  row->setSpacing(16);
  m_search->addAction(svgIcon(QStringLiteral("search"), QColor()), QLineEdit::LeadingPosition);
  m_search->setClearButtonEnabled(true);
  m_search->setMinimumWidth(200);
  m_search->setMaximumWidth(520);
  m_search->setObjectName(QStringLiteral("search-everything"));
  row->addWidget(m_search, 1);
  row->addStretch();

  auto* languages = new QHBoxLayout(m_languageBox);
  languages->setContentsMargins(0, 0, 0, 0);
  languages->setSpacing(0);
  for (int i = 0; i < 3; ++i) {
    auto* button = new QToolButton(m_languageBox);
    button->setCheckable(true);
    button->setAutoRaise(true);
    m_languages->addButton(button, i);
    languages->addWidget(button);
  }
  m_languages->setExclusive(true);
  row->addWidget(m_languageBox);
  row->addWidget(m_editionLabel);
  row->setSpacing(12);
  m_edition->setObjectName(QStringLiteral("edition-picker"));
  // The closed box needs the place of an id only; the list is as wide as its longest line.
  m_edition->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_edition->setMinimumContentsLength(16);
  m_editionLabel->setBuddy(m_edition);
  row->addWidget(m_edition);

  connect(m_languages, &QButtonGroup::idClicked, this,
          [this](int id) { m_context.content.setLanguage(kLanguages[static_cast<size_t>(id)]); });
  connect(m_edition, &QComboBox::activated, this, &TopBar::chooseEdition);
  connect(&context.content, &ContentView::languageChanged, this, &TopBar::showState);
  connect(&context.content, &ContentView::editionChanged, this, [this] {
    fillEditions();
    showState();
  });
  connect(&context.theme, &Theme::changed, this, &TopBar::showState);
  retranslate();
}

void TopBar::cycleContentLanguage() {
  const int next = (static_cast<int>(m_context.content.language()) + 1) % 3;
  m_context.content.setLanguage(kLanguages[static_cast<size_t>(next)]);
}

void TopBar::chooseEdition(int index) {
  const QString spec = m_edition->itemData(index).toString();
  if (spec == kAskDate) {
    // Asking is no edition: the box says what is shown until there is an answer.
    showState();
    askDate();
    return;
  }
  if (spec.startsWith(kDraft)) {
    // A draft is laid beside the law, never put in its place.
    showState();
    m_context.navigator.open({QStringLiteral("catalogue"), QStringLiteral("draft"), spec.mid(kDraft.size()), {}});
    return;
  }
  m_context.content.setEditionSpec(spec);
}

void TopBar::askDate() {
  if (!m_date) m_date = new EditionDateBox(m_context, this);
  m_date->openBelow(m_edition);
}

void TopBar::fillEditions() {
  const QSignalBlocker quiet(m_edition);
  m_edition->clear();
  const Catalogue& catalogue = m_context.workbench.catalogue();
  const QString spec = m_context.content.editionSpec();
  if (const QDate date = QDate::fromString(spec, Qt::ISODate); date.isValid()) {
    m_edition->addItem(
        tr("As on %1 (%2)").arg(formatDate(date, shownLanguage()), m_context.content.edition()->id()), spec);
  }
  if (const Instrument* current = inForce(catalogue, m_context.workbench.clock().today()))
    m_edition->addItem(tr("Current (%1)").arg(current->id), QStringLiteral("current"));
  for (auto i = catalogue.instruments().rbegin(); i != catalogue.instruments().rend(); ++i) {
    if (i->kind == InstrumentKind::Draft || !i->effective.isValid()) continue;
    m_edition->addItem(tr("%1 · in force from %2").arg(i->id, formatDate(i->effective, shownLanguage())),
                       i->id);
  }
  m_edition->addItem(tr("As on a date…"), kAskDate);
  for (const QString& draft : catalogue.draftIds())
    m_edition->addItem(QStringLiteral("%1 · %2").arg(draft, shown(instrumentKindText(InstrumentKind::Draft))),
                       QString(kDraft + draft));
}

void TopBar::showState() {
  for (int i = 0; i < 3; ++i) {
    QAbstractButton* button = m_languages->button(i);
    const bool on = kLanguages[i] == m_context.content.language();
    button->setChecked(on);
    button->setFont(m_context.theme.font(TextRole::Small));
    QPalette colors;
    if (on) colors.setColor(QPalette::ButtonText, m_context.theme.color(Semantic::Accent));
    button->setPalette(colors);
  }
  m_edition->setFont(m_context.theme.font(TextRole::Small));
  m_edition->setCurrentIndex(qMax(0, m_edition->findData(m_context.content.editionSpec())));
}

void TopBar::retranslate() {
  m_search->setPlaceholderText(
      tr("Search everything (%1)")
          .arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
  m_search->setAccessibleName(tr("Search everything"));
  m_languageBox->setAccessibleName(tr("Language of the law text"));
  const QString names[] = {tr("Law text in Chinese"), tr("Law text in English, reference translation"),
                           tr("Law text in both languages side by side")};
  const QString words[] = {QStringLiteral("中文"), QStringLiteral("EN"), tr("Both")};
  for (int i = 0; i < 3; ++i) {
    QAbstractButton* button = m_languages->button(i);
    button->setText(words[i]);
    button->setAccessibleName(names[i]);
    button->setToolTip(QString(names[i] + QStringLiteral(" (F8)")));
  }
  m_editionLabel->setText(tr("Edition"));
  m_edition->setAccessibleName(tr("Edition of the catalogue"));
  fillEditions();
  showState();
}

void TopBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().color(QPalette::Base));
  painter.fillRect(QRect(0, height() - 1, width(), 1), m_context.theme.line());
}

}  // namespace jiheng::ui
