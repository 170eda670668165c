#pragma once

#include <QObject>
#include <functional>

class QWidget;

namespace jiheng::ui {

/// Asks the user for a file. The answer comes later and only when there is one: nobody waits in the middle of
/// a function.
class FileChooser {
public:
  virtual ~FileChooser() = default;
  struct Request {
    QString title;
    QString filter;          ///< "Jiheng workspace (*.jiheng)"
    QString suffix;          ///< added to a new name without one: "jiheng"
    QString suggestion;      ///< file name or path offered; may be empty
    bool mayReplace = true;  ///< saving: the dialog asks before it gives the name of a file that is there
  };
  using Answer = std::function<void(const QString& path)>;
  virtual void openFile(QWidget* parent, const Request& request, Answer answer) = 0;
  virtual void saveFile(QWidget* parent, const Request& request, Answer answer) = 0;
  /// Where the user's documents lie.
  virtual QString documentsFolder() const = 0;
};

/// The desktop's own dialog.
class DialogFileChooser final : public FileChooser {
public:
  void openFile(QWidget* parent, const Request& request, Answer answer) override;
  void saveFile(QWidget* parent, const Request& request, Answer answer) override;
  QString documentsFolder() const override;
};

}  // namespace jiheng::ui
