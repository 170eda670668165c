#pragma once

#include <QWidget>

#include "ui/widgets/ui_context.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;

namespace jiheng::ui {

class EditionDateBox;

/// The line above the page: the search box for everything, the content language, the edition.
class TopBar : public QWidget {
  Q_OBJECT
public:
  explicit TopBar(UiContext& context, QWidget* parent = nullptr);
  QLineEdit* searchBox() const { return m_search; }
  QComboBox* editionPicker() const { return m_edition; }
  /// Asks on which date the catalogue is to be shown.
  void askDate();
  /// 中文 → English → side by side → 中文.
  void cycleContentLanguage();

protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  void retranslate();
  void fillEditions();
  void chooseEdition(int index);
  void showState();
  UiContext& m_context;
  QLineEdit* m_search;
  QButtonGroup* m_languages;
  QWidget* m_languageBox;
  QLabel* m_editionLabel;
  QComboBox* m_edition;
  EditionDateBox* m_date = nullptr;
};

}  // namespace jiheng::ui
