#pragma once

#include <QWidget>

#include "app/people/person.h"
#include "ui/widgets/ui_context.h"

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace jiheng::ui {

class FieldError;
class ThemedLabel;

/// The persons of the workspace with their roles: add, change, make inactive; each step can be taken back. Says openly what
/// names in a local file are worth.
class PeopleView : public QWidget {
  Q_OBJECT
 public:
  explicit PeopleView(UiContext& context, QWidget* parent = nullptr);
  void refresh();
  void retranslate();
  QListWidget& list() const { return *m_list; }

 signals:
  void closeWanted();

 private:
  void build();
  void showPerson();
  void startNew();
  void save();
  void remove();
  Person entered() const;

  UiContext& m_context;
  std::vector<Person> m_persons;
  PersonId m_current;
  ThemedLabel* m_title;
  ThemedLabel* m_honest;
  QListWidget* m_list;
  QPushButton* m_new;
  ThemedLabel* m_nameLabel;
  QLineEdit* m_name;
  ThemedLabel* m_mailLabel;
  QLineEdit* m_mail;
  ThemedLabel* m_rolesLabel;
  QList<QCheckBox*> m_roles;
  QCheckBox* m_active;
  FieldError* m_error;
  QPushButton* m_save;
  QPushButton* m_remove;
  QPushButton* m_close;
};

}  // namespace jiheng::ui
