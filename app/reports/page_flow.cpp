#include "app/reports/page_flow.h"

#include <algorithm>

namespace jiheng {

namespace {

/// Where the baseline lies in a line: the Chinese character square stands in the middle of the leading.
double baselineOffset(const FlowLine& line) {
  return (line.leading - line.size) / 2 + 0.88 * line.size;
}

double columnHeight(const FlowColumn& column) {
  double height = 0;
  for (size_t i = 0; i < column.lines.size(); ++i)
    height += column.lines[i].leading + (i > 0 ? column.lines[i].before : 0);
  return height;
}

double rowHeight(const FlowRow& row) {
  double height = row.minimumHeight;
  for (const FlowColumn& column : row.columns) height = std::max(height, columnHeight(column));
  return row.padTop + height + row.padBottom;
}

/// How many lines of a column go into `room`, leaving neither a single first nor a single last line alone.
size_t linesThatFit(const FlowColumn& column, double room) {
  size_t count = 0;
  double height = 0;
  for (size_t i = 0; i < column.lines.size(); ++i) {
    height += column.lines[i].leading + (i > 0 ? column.lines[i].before : 0);
    if (height > room + 0.01) break;
    ++count;
  }
  const size_t all = column.lines.size();
  if (count == all) return count;
  if (all - count == 1 && count > 0) --count;
  if (count == 1 && all > 2) count = 0;
  return count;
}

/// Cuts off what fits into `room`; `row` keeps the rest. Nothing where no column gives a line, or where a
/// short column would have to wait for the next page while its neighbour begins on this one.
std::optional<FlowRow> cutOff(FlowRow& row, double room, bool force) {
  const double inside = room - row.padTop - row.padBottom;
  std::vector<size_t> counts;
  bool any = false;
  for (const FlowColumn& column : row.columns) {
    counts.push_back(linesThatFit(column, inside));
    if (counts.back() == 0 && !column.lines.empty()) {
      if (!force) return std::nullopt;
      counts.back() = 1;
    }
    any = any || counts.back() > 0;
  }
  if (!any) return std::nullopt;
  FlowRow first = row;
  for (size_t i = 0; i < row.columns.size(); ++i) {
    auto& rest = row.columns[i].lines;
    const auto cut = static_cast<std::ptrdiff_t>(counts[i]);
    first.columns[i].lines.assign(rest.begin(), rest.begin() + cut);
    rest.erase(rest.begin(), rest.begin() + cut);
  }
  first.after = 0;
  first.rule.reset();
  row.before = 0;
  row.minimumHeight = 0;
  row.outline.clear();
  row.newPage = false;
  return first;
}

}  // namespace

PageFlow::PageFlow(PdfFontSet& fonts, const PageGeometry& geometry, std::function<void(PageCanvas&)> endPage,
                   std::function<void(int, const QString&, double)> mark)
    : m_geometry(geometry),
      m_canvas(fonts, geometry.height),
      m_endPage(std::move(endPage)),
      m_mark(std::move(mark)) {}

void PageFlow::add(FlowRow row) {
  const bool more = row.keepWithNext;
  m_chain.push_back(std::move(row));
  // A chain that grows without end would keep the whole document in memory; no page holds twenty headings.
  if (!more || m_chain.size() > 20) placeChain();
}

void PageFlow::placeChain() {
  std::vector<FlowRow> chain;
  chain.swap(m_chain);
  if (chain.size() > 1) {
    // The chain needs its rows and at least the beginning of the last one.
    double needed = 0;
    for (size_t i = 0; i < chain.size(); ++i) {
      const FlowRow& row = chain[i];
      double height = rowHeight(row);
      if (i + 1 == chain.size() && !row.keepWhole)
        height = std::min(height, 3 * 17.0 + row.padTop + row.padBottom);
      needed += height + (i == 0 ? std::max(m_space, row.before) : std::max(chain[i - 1].after, row.before));
    }
    if (!m_atTop && !chain.front().newPage && needed > room() && needed < m_geometry.bodyHeight())
      breakPage();
  }
  for (const FlowRow& row : chain) place(row);
}

void PageFlow::place(const FlowRow& wanted) {
  if (wanted.newPage && !m_atTop) breakPage();
  const bool empty = std::all_of(wanted.columns.begin(), wanted.columns.end(),
                                 [](const FlowColumn& column) { return column.lines.empty(); });
  // Bare space has nothing to carry over to the next page.
  if (empty && (wanted.minimumHeight <= 0 || wanted.minimumHeight > room())) return;
  FlowRow row = wanted;
  while (true) {
    const double space = m_atTop ? 0 : std::max(m_space, row.before);
    const double height = rowHeight(row);
    if (space + height <= room() + 0.01) {
      m_used += space;
      paint(row);
      return;
    }
    const bool small = height <= m_geometry.bodyHeight() / 3;
    bool stuck = m_atTop;
    if (!(row.keepWhole && small) || m_atTop) {
      if (auto first = cutOff(row, room() - space, m_atTop)) {
        m_used += space;
        paint(*first);
        stuck = false;
      }
    }
    if (stuck) return;
    breakPage();
    if (row.head && rowHeight(*row.head) < m_geometry.bodyHeight() / 3) {
      paint(*row.head);
      m_space = 0;
      m_atTop = true;  // the row below it is this page's first: it must give at least a line
    }
  }
}

void PageFlow::paint(const FlowRow& row) {
  const double left = m_geometry.left;
  const double top = m_geometry.top + m_used;
  const double height = rowHeight(row);
  if (!row.outline.isEmpty()) m_mark(row.outlineLevel, row.outline, top);
  if (row.ground) {
    m_canvas.fill(left + row.groundInset, top, m_geometry.bodyWidth() - row.groundInset, height, *row.ground);
  }
  if (row.bar) m_canvas.fill(left, top, 2.2, height, *row.bar);
  for (const FlowColumn& column : row.columns) {
    double y = top + row.padTop;
    for (size_t i = 0; i < column.lines.size(); ++i) {
      const FlowLine& line = column.lines[i];
      if (i > 0) y += line.before;
      m_canvas.text(*line.text, line.line, line.size, line.ink, left + column.x, y + baselineOffset(line));
      y += line.leading;
    }
  }
  if (row.rule) m_canvas.rule(left, top + height - 0.25, m_geometry.bodyWidth(), 0.5, *row.rule);
  m_used += height;
  m_space = row.after;
  m_atTop = false;
}

void PageFlow::breakPage() {
  m_endPage(m_canvas);
  m_used = 0;
  m_space = 0;
  m_atTop = true;
}

void PageFlow::finish() {
  placeChain();
  m_endPage(m_canvas);
}

}  // namespace jiheng
