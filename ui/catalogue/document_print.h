#pragma once

#include <QTextDocument>
#include <functional>

#include "ui/catalogue/document_writer.h"

class QPagedPaintDevice;
class QWidget;

namespace jiheng::ui {

/// A document for paper: who writes it, and the line at the foot of each page.
struct PaperDocument {
  QString title;   ///< name of the print job and of the window
  QString footer;  ///< what is printed and on which day
  std::function<void(DocumentWriter&)> write;
};

/// Lays the document out for the device's pages and draws them, each with the footer and its number. Gives the number of
/// pages; 0 where the device cannot be drawn on.
int drawOnPaper(const PaperDocument& document, const Theme& theme, QPagedPaintDevice& device);

/// Shows how the pages will look; printing starts from there. Closed without it, nothing happens.
void openPrintPreview(const PaperDocument& document, const Theme& theme, QWidget* parent);

}  // namespace jiheng::ui
