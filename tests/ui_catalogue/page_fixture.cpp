#include "tests/ui_catalogue/page_fixture.h"

#include <QTest>

#include "resources/resources.h"
#include "ui/catalogue/item_model.h"

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

CataloguePageTest::CataloguePageTest()
    : bench(std::make_unique<Bench>(scratch)), page(std::make_unique<ui::CataloguePage>(bench->context)) {
  editionShown = bench->content.edition();
  page->resize(1280, 800);
  page->show();
  page->activateWindow();
  // Shortcuts work in an active window only.
  EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
}

CataloguePageTest::~CataloguePageTest() = default;

void CataloguePageTest::typeSearch(const QString& text) {
  search()->setFocus();
  // QTest::keyClicks knows Latin keys only; Chinese arrives from an input method as a commit.
  for (const QChar character : text) {
    if (character.unicode() < 0x80) {
      QTest::keyClick(search(), character.toLatin1());
    } else {
      QInputMethodEvent event;
      event.setCommitString(QString(character));
      QCoreApplication::sendEvent(search(), &event);
    }
  }
}

void CataloguePageTest::press(QWidget* target, int key, Qt::KeyboardModifiers modifiers) {
  target->setFocus();
  QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
}

QStringList CataloguePageTest::listedKeys() const {
  QStringList keys;
  const QAbstractItemModel* model = list()->model();
  for (int row = 0; row < model->rowCount(); ++row)
    keys << model->index(row, 0).data(ui::ItemModel::KeyRole).toString();
  return keys;
}

QString CataloguePageTest::currentKey() const {
  return list()->currentIndex().data(ui::ItemModel::KeyRole).toString();
}

void CataloguePageTest::select(const ItemKey& key) {
  page->showPlace({QStringLiteral("catalogue"), QStringLiteral("item"), key.value(), {}});
}

void CataloguePageTest::showEdition(const QString& id) {
  bench->content.setEditionSpec(id);
  editionShown = bench->content.edition();
}

const Item& CataloguePageTest::first(const std::function<bool(const Item&)>& wanted) const {
  for (const Item& item : editionShown->items()) {
    if (wanted(item)) return item;
  }
  qFatal("the bundled data has no such item");
}

QStringList CataloguePageTest::markedTexts() const {
  QStringList texts;
  for (const QTextEdit::ExtraSelection& selection : detail()->extraSelections()) texts << selection.cursor.selectedText();
  return texts;
}

}  // namespace jiheng::test
