#include "ui/catalogue/document_print.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace jiheng::ui {

namespace {

struct DocumentPrint {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::DocumentPrint)
};

/// The window's pixel: 96 of them make an inch on paper, so that type of 15 pixels becomes one of 11 points.
constexpr qreal kDotsPerInch = 96;
constexpr qreal kMargin = 18;      // millimetres
constexpr qreal kFooterHeight = 30;  // in the window's pixels

}  // namespace

int drawOnPaper(const PaperDocument& document, const Theme& theme, QPagedPaintDevice& device) {
  const qreal scale = device.logicalDpiX() / kDotsPerInch;
  const QRectF area = device.pageLayout().paintRectPixels(device.logicalDpiX());
  const QSizeF page(area.width() / scale, area.height() / scale - kFooterHeight);
  if (page.width() < 100 || page.height() < 100) return 0;

  QTextDocument text;
  {
    DocumentWriter writer(text, theme, DocumentWriter::Medium::Paper);
    document.write(writer);
  }
  text.setDocumentMargin(0);
  text.setUseDesignMetrics(true);
  text.setPageSize(page);
  const int pages = text.pageCount();

  QPainter painter;
  if (!painter.begin(&device)) return 0;
  QAbstractTextDocumentLayout::PaintContext context;
  context.palette = themeColors(false).palette();
  context.palette.setColor(QPalette::Text, Qt::black);
  for (int number = 0; number < pages; ++number) {
    if (number > 0 && !device.newPage()) return number;
    painter.save();
    painter.scale(scale, scale);
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(themeColors(false).quiet);
    const QRectF foot(0, page.height() + kFooterHeight / 3, page.width(), kFooterHeight * 2 / 3);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, document.footer);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                     DocumentPrint::tr("page %1 of %2").arg(QString::number(number + 1), QString::number(pages)));
    painter.translate(0, -number * page.height());
    context.clip = QRectF(0, number * page.height(), page.width(), page.height());
    painter.setClipRect(context.clip);
    text.documentLayout()->draw(&painter, context);
    painter.restore();
  }
  return pages;
}

void openPrintPreview(const PaperDocument& document, const Theme& theme, QWidget* parent) {
  auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
  printer->setDocName(document.title);
  printer->setPageSize(QPageSize(QPageSize::A4));
  printer->setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
  auto* dialog = new QPrintPreviewDialog(printer.get(), parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(document.title);
  dialog->resize(900, 760);
  // The printer lives as long as the preview that draws on it.
  QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                   [document, &theme, printer](QPrinter* device) { drawOnPaper(document, theme, *device); });
  dialog->open();
}

}  // namespace jiheng::ui
