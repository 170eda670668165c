#include "app/reports/document_layout.h"

#include <algorithm>
#include <numeric>

namespace jiheng {

namespace {
constexpr double kGutter = 10;      // between the columns of a table
constexpr double kCellInset = 5;    // between the edge of a ruled table and its text
constexpr double kPanelInset = 14;  // between the bar of a panel and its text
}  // namespace

std::vector<FlowLine> DocumentLayout::lines(const std::vector<Paragraph>& paragraphs, double width) {
  std::vector<FlowLine> result;
  double owed = 0;
  for (const Paragraph& paragraph : paragraphs) {
    const RoleStyle& style = styleOf(paragraph.role);
    const auto text = std::make_shared<const ShapedText>(m_shaper.shape(paragraph.runs, style.bold));
    bool first = true;
    for (const TextLine& line : breakLines(*text, style.size, width)) {
      result.push_back(
          {text, line, style.size, style.leading, first ? std::max(owed, style.before) : 0, style.ink});
      first = false;
    }
    owed = style.after;
  }
  return result;
}

FlowRow DocumentLayout::tableRow(const TableBlock& table, const std::vector<Cell>& cells,
                                 const std::vector<double>& widths) {
  FlowRow row;
  const bool ruled = table.style == TableStyle::Ruled;
  double x = ruled ? kCellInset : 0;
  for (size_t i = 0; i < widths.size(); ++i) {
    FlowColumn column;
    column.x = x;
    if (i < cells.size()) column.lines = lines(cells[i], widths[i]);
    row.columns.push_back(std::move(column));
    x += widths[i] + kGutter;
  }
  row.padTop = ruled ? 5 : 2;
  row.padBottom = ruled ? 6 : 2;
  row.keepWhole = true;
  if (ruled) row.rule = Ink::Line;
  return row;
}

void DocumentLayout::layOutTable(const TableBlock& table, const std::function<bool(FlowRow)>& out) {
  const double total = std::accumulate(table.shares.begin(), table.shares.end(), 0.0);
  if (total <= 0) return;
  const double inset = table.style == TableStyle::Ruled ? 2 * kCellInset : 0;
  const double room = m_width - inset - kGutter * static_cast<double>(table.shares.size() - 1);
  std::vector<double> widths;
  for (const double share : table.shares) widths.push_back(std::max(12.0, room * share / total));

  std::shared_ptr<FlowRow> head;
  if (!table.head.empty()) {
    head = std::make_shared<FlowRow>(tableRow(table, table.head, widths));
    head->ground = Ink::HeadTint;
    head->rule.reset();
    FlowRow first = *head;
    first.keepWithNext = !table.rows.empty();
    if (!out(std::move(first))) return;
  }
  for (size_t i = 0; i < table.rows.size(); ++i) {
    FlowRow row = tableRow(table, table.rows[i], widths);
    row.head = head;
    if (i + 1 == table.rows.size()) row.after = 8;
    if (!out(std::move(row))) return;
  }
}

void DocumentLayout::layOut(const Block& block, const std::function<bool(FlowRow)>& out) {
  if (const auto* table = std::get_if<TableBlock>(&block)) {
    layOutTable(*table, out);
    return;
  }
  FlowRow row;
  if (const auto* heading = std::get_if<HeadingBlock>(&block)) {
    row.columns.push_back({0, lines(heading->lines, m_width)});
    row.before = heading->level == 1 ? 26 : heading->level == 2 ? 20 : 13;
    row.after = heading->level == 1 ? 10 : 5;
    row.keepWithNext = true;
    row.keepWhole = true;
    row.newPage = heading->onNewPage;
    row.outline = heading->outline;
    row.outlineLevel = heading->level;
  } else if (const auto* paragraph = std::get_if<ParagraphBlock>(&block)) {
    row.columns.push_back({0, lines({paragraph->paragraph}, m_width)});
    row.before = styleOf(paragraph->paragraph.role).before;
    row.after = styleOf(paragraph->paragraph.role).after + 2;
    row.keepWithNext = paragraph->keepWithNext;
  } else if (const auto* panel = std::get_if<PanelBlock>(&block)) {
    const bool two = !panel->right.empty();
    const double room = m_width - kPanelInset - 10;
    const double left = two ? (room - 18) * 0.48 : room;
    row.columns.push_back({kPanelInset, lines(panel->left, left)});
    if (two) row.columns.push_back({kPanelInset + left + 18, lines(panel->right, room - 18 - left)});
    row.before = 5;
    row.after = 7;
    row.padTop = 6;
    row.padBottom = 7;
    row.groundInset = 2.2;
    row.ground = Ink::Tint;
    row.bar = panel->bar;
    row.keepWithNext = panel->keepWithNext;
    row.keepWhole = true;
  } else if (const auto* space = std::get_if<SpaceBlock>(&block)) {
    row.columns.push_back({0, {}});
    row.minimumHeight = space->height;
  } else {
    row.newPage = true;
    row.columns.push_back({0, {}});
  }
  out(std::move(row));
}

}  // namespace jiheng
