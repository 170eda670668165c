#pragma once

#include <QTableView>

#include "app/foundation/result.h"
#include "ui/portfolio/parameter_model.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/ui_context.h"

namespace jiheng::ui {

/// The parameters of a technology, typed in place: a cell is stored when it is left, rows come by paste from a spreadsheet,
/// what cannot be stored stays as typed with the error at its cell.
class ParameterTable : public QWidget {
  Q_OBJECT
 public:
  using Store = std::function<Status(const std::vector<Parameter>&)>;
  explicit ParameterTable(UiContext& context, QWidget* parent = nullptr);
  void setStore(Store store) { m_store = std::move(store); }
  void show(const std::vector<Parameter>& parameters, bool discard);
  void setReadOnly(bool readOnly);
  /// Stores what is typed; false where it cannot be stored, the cell then has the focus.
  bool settle();
  bool hasError() const { return m_error->hasError(); }
  ParameterModel& model() const { return *m_model; }
  QTableView* view() const { return m_view; }
  void retranslate();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void store();
  void fit();
  void copy() const;
  const Theme& m_theme;
  ParameterModel* m_model;
  ThemedLabel* m_title;
  ThemedLabel* m_hint;
  QTableView* m_view;
  FieldError* m_error;
  Store m_store;
  bool m_storing = false;
  std::optional<std::vector<Parameter>> m_arrived;  ///< shown while storing
};

}  // namespace jiheng::ui
