#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <functional>

#include "app/foundation/text.h"

namespace jiheng::ui {

/// Every action of the program, in one place: menus, tool buttons, shortcuts, the command search (Ctrl+K) and
/// the tests read it. Texts follow the language by themselves.
class ActionRegistry : public QObject {
  Q_OBJECT
public:
  explicit ActionRegistry(QObject* parent = nullptr);

  struct Spec {
    QString id;    ///< stable, by page: "catalogue.copy-citation"
    Text text;     ///< menu text, sentence case; made with phrase("Actions", "...")
    QString icon;  ///< name in resources/icons; may be empty
    QList<QKeySequence> keys;
    QString menu;  ///< "file", "edit", "view", "go", "record", "help"; empty for none
    bool checkable = false;
  };

  /// Adds an action. `scope` is the widget inside which the keys work; null for the whole window.
  QAction* add(const Spec& spec, QWidget* scope, std::function<void()> run);
  QAction* action(const QString& id) const;  ///< null where there is none
  QList<QAction*> all() const;               ///< in the order of adding
  QString menuOf(const QAction* action) const;

signals:
  /// After an action was added; the window attaches those without a scope and puts it into its menu.
  void added(QAction* action);

private slots:
  void retranslate();

private:
  struct Entry {
    Spec spec;
    QAction* action = nullptr;
  };
  bool eventFilter(QObject* watched, QEvent* event) override;
  QList<Entry> m_entries;
};

}  // namespace jiheng::ui
