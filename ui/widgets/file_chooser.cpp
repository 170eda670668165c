#include "ui/widgets/file_chooser.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace jiheng::ui {

namespace {

void ask(QWidget* parent, const FileChooser::Request& request, FileChooser::Answer answer, bool saving) {
  auto* dialog = new QFileDialog(parent, request.title);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(saving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
  dialog->setFileMode(saving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
  // Where nothing may be replaced the page that refuses says so better than the dialog's question.
  dialog->setOption(QFileDialog::DontConfirmOverwrite, !request.mayReplace);
  if (!request.filter.isEmpty()) dialog->setNameFilter(request.filter);
  if (!request.suffix.isEmpty()) dialog->setDefaultSuffix(request.suffix);
  if (!request.suggestion.isEmpty()) {
    const QFileInfo suggestion(request.suggestion);
    if (suggestion.isAbsolute()) dialog->setDirectory(suggestion.absolutePath());
    dialog->selectFile(suggestion.fileName());
  }
  QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                   [answer = std::move(answer)](const QString& path) {
                     if (!path.isEmpty()) answer(path);
                   });
  dialog->open();
}

}  // namespace

void DialogFileChooser::openFile(QWidget* parent, const Request& request, Answer answer) {
  ask(parent, request, std::move(answer), false);
}

void DialogFileChooser::saveFile(QWidget* parent, const Request& request, Answer answer) {
  ask(parent, request, std::move(answer), true);
}

QString DialogFileChooser::documentsFolder() const {
  return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

}  // namespace jiheng::ui
