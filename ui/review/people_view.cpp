#include "ui/review/people_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/widgets/field_error.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/undo.h"

namespace jiheng::ui {

PeopleView::PeopleView(UiContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(new ThemedLabel(context.theme, TextRole::Title, ThemedLabel::Tone::Strong, this)),
      m_honest(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Quiet, this)),
      m_list(new QListWidget(this)),
      m_new(new QPushButton(this)),
      m_nameLabel(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Quiet, this)),
      m_name(new QLineEdit(this)),
      m_mailLabel(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Quiet, this)),
      m_mail(new QLineEdit(this)),
      m_rolesLabel(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Quiet, this)),
      m_active(new QCheckBox(this)),
      m_error(new FieldError(context.theme, m_name, this)),
      m_save(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_close(new QPushButton(this)) {
  for (const Role role : allRoles()) {
    auto* box = new QCheckBox(this);
    box->setObjectName(QStringLiteral("personRole.%1").arg(roleCode(role)));
    m_roles << box;
  }
  build();
  connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
    m_current = row >= 0 && row < static_cast<int>(m_persons.size()) ? m_persons[static_cast<size_t>(row)].id : PersonId();
    showPerson();
  });
  connect(m_new, &QPushButton::clicked, this, &PeopleView::startNew);
  connect(m_save, &QPushButton::clicked, this, &PeopleView::save);
  connect(m_name, &QLineEdit::returnPressed, this, &PeopleView::save);
  connect(m_remove, &QPushButton::clicked, this, &PeopleView::remove);
  connect(m_close, &QPushButton::clicked, this, &PeopleView::closeWanted);
  retranslate();
}

void PeopleView::build() {
  const Theme& theme = m_context.theme;
  setObjectName(QStringLiteral("people"));
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  m_list->setObjectName(QStringLiteral("peopleList"));
  m_name->setObjectName(QStringLiteral("personName"));
  m_mail->setObjectName(QStringLiteral("personMail"));
  m_active->setObjectName(QStringLiteral("personActive"));
  m_new->setObjectName(QStringLiteral("personNew"));
  m_save->setObjectName(QStringLiteral("personSave"));
  m_remove->setObjectName(QStringLiteral("personRemove"));
  m_close->setObjectName(QStringLiteral("peopleClose"));
  m_honest->setWordWrap(true);
  m_name->setMaxLength(80);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme.unit(6), theme.unit(4), theme.unit(6), theme.unit(4));
  column->setSpacing(theme.unit(3));
  auto* head = new QHBoxLayout;
  head->addWidget(m_title, 1);
  head->addWidget(m_close);
  column->addLayout(head);
  column->addWidget(m_honest);
  auto* row = new QHBoxLayout;
  row->setSpacing(theme.unit(6));
  auto* left = new QVBoxLayout;
  left->addWidget(m_list, 1);
  left->addWidget(m_new);
  row->addLayout(left, 1);
  auto* form = new QVBoxLayout;
  form->setSpacing(theme.unit(2));
  form->addWidget(m_nameLabel);
  form->addWidget(m_name);
  form->addWidget(m_mailLabel);
  form->addWidget(m_mail);
  form->addWidget(m_rolesLabel);
  for (QCheckBox* box : m_roles) form->addWidget(box);
  form->addWidget(m_active);
  form->addWidget(m_error);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_save);
  buttons->addWidget(m_remove);
  buttons->addStretch(1);
  form->addLayout(buttons);
  form->addStretch(1);
  row->addLayout(form, 1);
  column->addLayout(row, 1);
  m_nameLabel->setBuddy(m_name);
  m_mailLabel->setBuddy(m_mail);
  setFocusProxy(m_list);
}

void PeopleView::refresh() {
  const PeopleService* people = m_context.workbench.people();
  if (!people) return;
  const auto persons = people->list();
  if (!persons) return m_context.messages.problem(persons.error());
  m_persons = *persons;
  const QString actor = m_context.workbench.workspace()->actor();
  const std::optional<Person> current = people->current();
  {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = -1;
    for (size_t i = 0; i < m_persons.size(); ++i) {
      const Person& person = m_persons[i];
      Text line = phrase("UiReview", "%1: %2").arg(person.name).arg(rolesText(person.roles));
      if (!person.active) line = phrase("UiReview", "%1 (inactive)").arg(line);
      if (current && current->id == person.id) line = phrase("UiReview", "%1 (works now)").arg(line);
      m_list->addItem(shown(line));
      if (person.id == m_current) row = static_cast<int>(i);
    }
    m_list->setCurrentRow(row);
    if (row < 0) m_current = {};
  }
  showPerson();
  if (m_persons.empty() && m_name->text().isEmpty()) {
    // Who names the first persons must be able to go on.
    m_name->setText(actor);
    m_roles[0]->setChecked(true);
    m_roles[2]->setChecked(true);
  }
}

void PeopleView::showPerson() {
  Person person;
  for (const Person& each : m_persons)
    if (each.id == m_current) person = each;
  m_name->setText(person.name);
  m_mail->setText(person.mail);
  for (qsizetype i = 0; i < m_roles.size(); ++i) m_roles[i]->setChecked(person.has(allRoles()[i]));
  m_active->setChecked(person.active);
  m_error->clearError();
  m_remove->setEnabled(!m_current.isEmpty());
}

void PeopleView::startNew() {
  const QSignalBlocker quiet(m_list);
  m_list->setCurrentRow(-1);
  m_current = {};
  showPerson();
  m_name->setFocus(Qt::OtherFocusReason);
}

Person PeopleView::entered() const {
  Person person;
  person.id = m_current;
  person.name = m_name->text();
  person.mail = m_mail->text();
  for (qsizetype i = 0; i < m_roles.size(); ++i)
    if (m_roles[i]->isChecked()) person.roles << allRoles()[i];
  person.active = m_active->isChecked();
  return person;
}

void PeopleView::save() {
  const Person wanted = entered();
  Workbench& bench = m_context.workbench;
  Status done;
  if (m_current.isEmpty()) {
    const auto made = std::make_shared<PersonId>();
    done = perform(
        m_context, phrase("UiReview", "Name a person"),
        [&bench, wanted, made]() -> Status {
          if (!made->isEmpty()) return bench.people()->restore(*made);
          JIHENG_ASSIGN(const Person saved, bench.people()->save(wanted));
          *made = saved.id;
          return {};
        },
        [&bench, made] { return bench.people()->remove(*made); });
    if (done) m_current = *made;
  } else {
    Person before;
    for (const Person& each : m_persons)
      if (each.id == m_current) before = each;
    const auto put = [&bench](const Person& person) -> Status {
      JIHENG_TRY(bench.people()->save(person));
      return {};
    };
    done = perform(
        m_context, phrase("UiReview", "Change a person"), [put, wanted] { return put(wanted); }, [put, before] { return put(before); });
  }
  if (!done) return m_error->setError(done.error());
  refresh();
}

void PeopleView::remove() {
  if (m_current.isEmpty()) return;
  Workbench& bench = m_context.workbench;
  const PersonId id = m_current;
  const Status done = perform(
      m_context, phrase("UiReview", "Take a person off the list"), [&bench, id] { return bench.people()->remove(id); },
      [&bench, id] { return bench.people()->restore(id); });
  if (!done) return m_error->setError(done.error());
  refresh();
}

void PeopleView::retranslate() {
  m_title->setText(tr("Persons and roles"));
  m_honest->setText(tr("Roles are asked before every change. But this is a local file, not a server: whoever can open it can choose "
                       "any name, and no name is a login. The audit trail keeps under which name each change was made."));
  m_list->setAccessibleName(tr("Persons"));
  m_new->setText(tr("New person"));
  m_nameLabel->setText(tr("Name"));
  m_name->setAccessibleName(tr("Name"));
  m_mailLabel->setText(tr("Mail address"));
  m_mail->setAccessibleName(tr("Mail address"));
  m_rolesLabel->setText(tr("Roles"));
  const QStringList words{tr("Author: writes records, tags and submissions"), tr("Reviewer: approves or returns what others submitted"),
                          tr("Officer: everything, and names the persons"), tr("Trainer: writes training only"),
                          tr("Reader: writes nothing")};
  for (qsizetype i = 0; i < m_roles.size(); ++i) m_roles[i]->setText(words[i]);
  m_active->setText(tr("Works here"));
  m_save->setText(tr("Keep"));
  m_remove->setText(tr("Take off the list"));
  m_close->setText(tr("Back to the work"));
  refresh();
}

}  // namespace jiheng::ui
