#include "tests/ui_portfolio/page_fixture.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace jiheng::test {

namespace {

std::unique_ptr<Workbench> loadBench(const std::shared_ptr<const Clock>& clock) {
  auto bench = Workbench::load(QStringLiteral(":/data"), clock);
  if (!bench.has_value()) qFatal("%s", qPrintable(bench.error().in(Language::English)));
  return std::move(*bench);
}

/// Before any Settings is made.
const Scratch& withSettings(const Scratch& scratch) {
  qputenv("JIHENG_SETTINGS", scratch.path(QStringLiteral("settings.ini")).toUtf8());
  return scratch;
}

}  // namespace

Bench::Bench(const Scratch& scratch)
    : clock((withSettings(scratch), std::make_shared<FixedClock>(QDate(2026, 1, 15)))),
      workbench(loadBench(clock)),
      content(workbench->catalogue(), *clock),
      context{*workbench, settings, language, theme, actions, content, messages, jobs, navigator, undo} {
  language.setLanguage(Language::English);
}

PortfolioPageTest::PortfolioPageTest() : bench(std::make_unique<Bench>(scratch)) {
  const Status created =
      bench->workbench->createWorkspace(scratch.path(QStringLiteral("w.jiheng")), QStringLiteral("审查人"));
  if (!created.has_value()) qFatal("%s", qPrintable(created.error().in(Language::English)));
  QObject::connect(&bench->messages, &ui::Messages::posted,
                   [this](const ui::Message& message) { messages << message; });
  page = std::make_unique<ui::PortfolioPage>(bench->context);
  QObject::connect(&bench->navigator, &ui::Navigator::requested, page.get(), [this](const ui::Place& place) {
    places << place;
    if (place.page == page->pageId()) page->showPlace(place);
  });
  page->resize(1400, 900);
  page->show();
  page->activateWindow();
  (void)QTest::qWaitForWindowActive(page.get());
}

PortfolioPageTest::~PortfolioPageTest() = default;

const Item& PortfolioPageTest::first(const std::function<bool(const Item&)>& wanted) const {
  for (const Item& item : edition().items())
    if (wanted(item)) return item;
  qFatal("the bundled data has no such item");
}

const Item& PortfolioPageTest::itemWithPoint(Part part) const {
  return first([part](const Item& item) {
    return item.part == part && !item.points.empty() && !item.points.front().zh.isEmpty();
  });
}

const Item& PortfolioPageTest::itemWithoutPoints() const {
  return first([](const Item& item) { return item.points.empty(); });
}

Product PortfolioPageTest::makeProduct(const QString& number, const QString& nameZh) {
  return *service().save(Product{{}, number, nameZh, {}, {}});
}

Technology PortfolioPageTest::makeTechnology(const QString& number, const QString& nameZh, const QString& nameEn) {
  Technology technology;
  technology.number = number;
  technology.nameZh = nameZh;
  technology.nameEn = nameEn;
  return *service().save(technology);
}

Tag PortfolioPageTest::makeTag(const Technology& technology, const Item& item, TagState state, const QString& reason) {
  Tag tag;
  tag.technology = technology.id;
  tag.item = item.key;
  tag.pointKey = item.points.empty() ? QString() : item.points.front().key;
  tag.editionId = edition().id();
  tag.state = state;
  tag.reason = reason;
  return *service().save(tag);
}

void PortfolioPageTest::open(const QString& kind, const QString& id, const QString& detail) {
  page->showPlace({QStringLiteral("portfolio"), kind, id, detail});
}

void PortfolioPageTest::run(const char* action) const {
  QAction* found = bench->actions.action(QString::fromLatin1(action));
  ASSERT_NE(found, nullptr) << action;
  found->trigger();
}

void PortfolioPageTest::type(QWidget* field, const QString& text) const {
  field->setFocus();
  if (auto* line = qobject_cast<QLineEdit*>(field)) line->selectAll();
  if (auto* paragraph = qobject_cast<QPlainTextEdit*>(field)) paragraph->selectAll();
  if (text.isEmpty()) QTest::keyClick(field, Qt::Key_Backspace);
  for (const QChar character : text) {
    if (character.unicode() < 0x80) {
      QTest::keyClick(field, character.toLatin1());
    } else {
      QInputMethodEvent event;
      event.setCommitString(QString(character));
      QCoreApplication::sendEvent(field, &event);
    }
  }
}

void PortfolioPageTest::press(QWidget* target, int key, Qt::KeyboardModifiers modifiers) const {
  target->setFocus();
  QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
}

}  // namespace jiheng::test
