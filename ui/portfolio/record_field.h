#pragma once

#include <QWidget>
#include <functional>
#include <optional>

#include "app/foundation/result.h"
#include "ui/portfolio/in_place_edit.h"
#include "ui/widgets/field_error.h"

namespace jiheng::ui {

/// One text of a record with its error below. It is checked while typing and stored when the user leaves it; what cannot
/// be stored stays as typed, with the reason.
class RecordField : public QWidget {
  Q_OBJECT
 public:
  /// What would be wrong with a text; nothing where it can be stored.
  using Check = std::function<std::optional<Error>(const QString& text)>;
  /// Stores a text, and calls show() with what is stored now. May store nothing yet: the field then stays as typed.
  using Store = std::function<Status(const QString& text)>;

  enum class Shape { Line, Title, Small, Paragraph };
  RecordField(const Theme& theme, Shape shape, QWidget* parent = nullptr);
  void setCheck(Check check) { m_check = std::move(check); }
  void setStore(Store store) { m_store = std::move(store); }
  /// A past state can be read and copied, not changed.
  void setReadOnly(bool readOnly);
  void setNames(const QString& accessibleName, const QString& placeholder);

  /// Shows a text that is stored. What is being typed stays unless `discard` is set: it is another record now.
  void show(const QString& stored, bool discard);
  bool isDirty() const;
  /// Stores what is typed. False where it cannot be stored; the error then stands at the field.
  bool settle();
  void setError(const Error& error);
  void clearError();
  bool hasError() const { return m_error->hasError(); }
  QString text() const;
  /// The field itself: for focus, buddies and tests.
  QWidget* edit() const;

 signals:
  /// After a key press changed the text.
  void typed();

 private:
  void check();
  void store(const QString& text);
  QString stored() const;
  void put(const QString& text);
  InPlaceLine* m_line = nullptr;
  InPlaceText* m_paragraph = nullptr;
  FieldError* m_error;
  Check m_check;
  Store m_store;
  bool m_storing = false;
  std::optional<QString> m_arrived;  ///< shown while storing
};

}  // namespace jiheng::ui
