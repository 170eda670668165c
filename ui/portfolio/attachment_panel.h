#pragma once

#include <QHash>
#include <QStringList>
#include <QTemporaryDir>
#include <QWidget>
#include <memory>

#include "app/portfolio/portfolio.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/ui_context.h"

class QLabel;
class QPlainTextEdit;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace jiheng::ui {

/// The files kept with a technology and with its tags: attach, page note, preview, open, save, remove.
class AttachmentPanel : public QWidget {
  Q_OBJECT
 public:
  explicit AttachmentPanel(UiContext& context, QWidget* parent = nullptr);
  /// `tags` with the words that name them.
  void show(const TechnologyId& technology, const QList<std::pair<TagId, QString>>& tags);
  /// Reads and attaches files in the background, each as one step of undo; to the tag where one is given.
  void addFiles(const QStringList& paths, const TagId& tag = {});
  /// Asks for a file first.
  void chooseFile(const TagId& tag = {});
  /// How many files each tag has.
  QHash<QString, int> tagCounts() const { return m_tagCounts; }
  QTreeWidget* list() const { return m_list; }
  QToolButton* addButton() const { return m_add; }
  void retranslate();

 signals:
  void counted();

 private:
  void refresh();
  void showPreview();
  void openExternally();
  void saveAs();
  void remove();
  void noteTyped(QTreeWidgetItem* item, int column);
  AttachmentId current() const;
  UiContext& m_context;
  TechnologyId m_technology;
  QList<std::pair<TagId, QString>> m_tags;
  QHash<QString, int> m_tagCounts;
  std::unique_ptr<QTemporaryDir> m_copies;
  bool m_filling = false;
  ThemedLabel* m_title;
  ThemedLabel* m_none;
  QTreeWidget* m_list;
  QToolButton* m_add;
  QToolButton* m_open;
  QToolButton* m_save;
  QToolButton* m_copyHash;
  QToolButton* m_remove;
  QLabel* m_image;
  QPlainTextEdit* m_text;
  ThemedLabel* m_noPreview;
};

}  // namespace jiheng::ui
