#include "tests/ui/support/shown_texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

#include "app/foundation/fold.h"
#include "app/workbench/workbench.h"

namespace jiheng::test {

namespace {

constexpr int kRowsLookedAt = 40;

bool hasLetter(const QString& text) {
  return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool hasHan(const QString& text) {
  for (const uint point : text.toUcs4())
    if (isHan(point)) return true;
  return false;
}

/// A name for the place of a widget that is the same before and after.
QString pathOf(const QWidget* widget) {
  QStringList parts;
  for (const QWidget* at = widget; at; at = at->parentWidget()) {
    QString part = QString::fromLatin1(at->metaObject()->className());
    if (!at->objectName().isEmpty()) part += QLatin1Char('#') + at->objectName();
    if (const QWidget* parent = at->parentWidget())
      part += QLatin1Char('[') + QString::number(parent->children().indexOf(const_cast<QWidget*>(at))) +
              QLatin1Char(']');
    parts.prepend(part);
  }
  return parts.join(QLatin1Char('/'));
}

class Walker {
public:
  ShownTexts texts;

  void walk(const QWidget& widget) {
    if (!widget.isVisible()) return;
    m_path = pathOf(&widget);
    put("tool tip", widget.toolTip());
    put("accessible name", widget.accessibleName());
    put("accessible description", widget.accessibleDescription());
    if (widget.isWindow()) put("window title", widget.windowTitle());
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) put("text", label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) put("text", button->text());
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget)) put("title", box->title());
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) put("hint", edit->placeholderText());
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget)) put("hint", edit->placeholderText());
    if (const auto* edit = qobject_cast<const QTextEdit*>(&widget)) put("hint", edit->placeholderText());
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
      for (int i = 0; i < tabs->count(); ++i) put("tab", tabs->tabText(i), i);
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
      for (int i = 0; i < combo->count(); ++i) put("choice", combo->itemText(i), i);
    if (const auto* menu = qobject_cast<const QMenu*>(&widget)) put("title", menu->title());
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) cells(*view);
    int number = 0;
    for (const QAction* action : widget.actions())
      if (!action->isSeparator()) put("action", action->text(), number++);
    for (const QObject* child : widget.children())
      if (const auto* inner = qobject_cast<const QWidget*>(child); inner && !inner->isWindow()) walk(*inner);
  }

private:
  void put(const char* what, const QString& text, int number = -1) {
    if (!hasLetter(text)) return;
    QString where = m_path + QStringLiteral(" ") + QLatin1String(what);
    if (number >= 0) where += QLatin1Char(' ') + QString::number(number);
    texts[where] = text;
  }

  void cells(const QAbstractItemView& view) {
    const QAbstractItemModel* model = view.model();
    if (!model) return;
    const QHeaderView* header = nullptr;
    if (const auto* table = qobject_cast<const QTableView*>(&view)) header = table->horizontalHeader();
    if (const auto* tree = qobject_cast<const QTreeView*>(&view)) header = tree->header();
    if (header && header->isVisible())
      for (int column = 0; column < model->columnCount(); ++column)
        put("header", model->headerData(column, Qt::Horizontal).toString(), column);
    const int rows = qMin(model->rowCount(view.rootIndex()), kRowsLookedAt);
    for (int row = 0; row < rows; ++row)
      for (int column = 0; column < model->columnCount(view.rootIndex()); ++column)
        put("cell", model->index(row, column, view.rootIndex()).data().toString(), row * 100 + column);
  }

  QString m_path;
};

}  // namespace

ShownTexts shownTexts(const QWidget& root) {
  Walker walker;
  walker.walk(root);
  return walker.texts;
}

QSet<QString> dataTexts(Workbench& workbench) {
  QSet<QString> texts;
  const Catalogue& catalogue = workbench.catalogue();
  for (const Instrument& instrument : catalogue.instruments()) texts << instrument.id;
  for (const QString& id : catalogue.editionIds()) {
    const auto edition = catalogue.edition(id);
    if (!edition) continue;
    for (const Item& item : edition->items()) {
      texts << item.number << item.nameZh << item.nameEn();
      for (const ControlPoint& point : item.points) texts << point.zh << point.en;
    }
  }
  if (const PortfolioService* portfolio = workbench.portfolio()) {
    if (const auto products = portfolio->products(); products.has_value())
      for (const Product& product : *products)
        texts << product.number << product.nameZh << product.nameEn << product.description;
    if (const auto technologies = portfolio->technologies(); technologies.has_value())
      for (const Technology& technology : *technologies)
        texts << technology.number << technology.nameZh << technology.nameEn << technology.description
              << technology.owner;
  }
  if (const TransferService* service = workbench.transfers())
    if (const auto transfers = service->transfers(); transfers.has_value())
      for (const Transfer& transfer : *transfers)
        for (const TransferTextField& field : transferTextFields()) texts << transfer.*(field.member);
  if (const Workspace* workspace = workbench.workspace())
    texts << workspace->name() << workspace->path() << workspace->actor();
  texts.remove(QString());
  return texts;
}

QStringList textsThatStayed(const ShownTexts& chinese, const ShownTexts& english,
                            const std::function<bool(const QString& where, const QString& text)>& isData) {
  QStringList stayed;
  for (const auto& [where, text] : english) {
    if (isData(where, text)) continue;
    const auto before = chinese.find(where);
    if ((before != chinese.end() && before->second == text) || hasHan(text))
      stayed << QString(where + QStringLiteral(": ") + text);
  }
  // An English sentence in the Chinese interface without a counterpart above is one that only Chinese shows.
  for (const auto& [where, text] : chinese)
    if (!english.contains(where) && !hasHan(text) && !isData(where, text))
      stayed << QString(where + QStringLiteral(": ") + text);
  return stayed;
}

}  // namespace jiheng::test
