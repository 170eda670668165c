#include "ui/shell/start_failure.h"

#include <QVBoxLayout>

#include "ui/shell/failure_page.h"
#include "ui/widgets/svg_icon.h"

namespace jiheng::ui {

StartFailureWindow::StartFailureWindow(const Appearance& appearance, const Error& error) {
  setWindowTitle(tr("Jiheng 技衡"));
  setWindowIcon(svgIcon(QStringLiteral("jiheng")));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  auto* page = new FailurePage(appearance.theme, this);
  page->setStartFailure(error);
  column->addWidget(page);
  connect(page, &FailurePage::quitRequested, this, &QWidget::close);
  resize(880, 560);
}

}  // namespace jiheng::ui
