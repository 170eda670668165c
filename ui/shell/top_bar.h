#pragma once

#include <QWidget>

#include "ui/widgets/ui_context.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;

namespace jiheng::ui {

/// The line above the page: the search box for everything, the content language, the edition.
class TopBar : public QWidget {
  Q_OBJECT
public:
  explicit TopBar(UiContext& context, QWidget* parent = nullptr);
  QLineEdit* searchBox() const { return m_search; }
  QComboBox* editionPicker() const { return m_edition; }
  /// 中文 → English → side by side → 中文.
  void cycleContentLanguage();

protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  void retranslate();
  void fillEditions();
  void showState();
  UiContext& m_context;
  QLineEdit* m_search;
  QButtonGroup* m_languages;
  QWidget* m_languageBox;
  QLabel* m_editionLabel;
  QComboBox* m_edition;
};

}  // namespace jiheng::ui
