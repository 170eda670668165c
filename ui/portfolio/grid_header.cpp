#include "ui/portfolio/grid_header.h"

namespace jiheng::ui {

GridHeader::GridHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}

void GridHeader::setRow(QWidget* row) {
  m_row = row;
  row->setParent(this);
  row->show();
  updateGeometry();
}

int GridHeader::below() const { return m_row ? m_row->minimumHeight() : 0; }

QSize GridHeader::sizeHint() const {
  QSize size = QHeaderView::sizeHint();
  size.rheight() += below();
  return size;
}

void GridHeader::updateGeometries() {
  setViewportMargins(0, 0, 0, below());
  QHeaderView::updateGeometries();
  if (m_row) m_row->setGeometry(0, height() - below(), width(), below());
}

}  // namespace jiheng::ui
