#include "app/reports/line_breaker.h"

#include <algorithm>
#include <numeric>

namespace jiheng {

std::vector<TextLine> breakLines(const ShapedText& text, double size, double width) {
  std::vector<TextLine> lines;
  const double room = width * 1000 / size + 0.01;  // thousandths of the text size, as the advances are
  const std::vector<Cluster>& clusters = text.clusters;

  size_t first = 0;
  const auto close = [&](size_t end) {
    size_t last = end;
    while (last > first && (clusters[last - 1].space || clusters[last - 1].newline)) --last;
    double sum = 0;
    for (size_t i = first; i < last; ++i) sum += static_cast<double>(clusters[i].advance);
    lines.push_back({first, last, sum * size / 1000});
    first = end;
  };

  double used = 0;
  size_t opportunity =
      0;  // index behind the last cluster after which the line may end; not above `first` for none
  size_t i = 0;
  while (i < clusters.size()) {
    const Cluster& cluster = clusters[i];
    if (cluster.newline) {
      close(i + 1);
      used = 0;
      ++i;
      continue;
    }
    const auto advance = static_cast<double>(cluster.advance);
    if (used + advance > room && !cluster.space && i > first) {
      close(opportunity > first ? opportunity : i);
      // Spaces at the beginning of a line that was broken would look like an indent.
      while (first < clusters.size() && clusters[first].space && first < i) ++first;
      used = 0;
      i = first;
      continue;
    }
    used += advance;
    ++i;
    if (cluster.breakAfter) opportunity = i;
  }
  if (first < clusters.size() || lines.empty() || clusters.back().newline) close(clusters.size());
  return lines;
}

std::vector<size_t> visualOrder(const ShapedText& text, const TextLine& line) {
  std::vector<size_t> order(line.end - line.first);
  std::iota(order.begin(), order.end(), line.first);
  if (!text.bidirectional) return order;
  // Rule L2 of the Unicode Bidirectional Algorithm: reverse from the highest level down to the lowest odd
  // one.
  quint8 highest = 0;
  for (const size_t index : order) highest = std::max(highest, text.clusters[index].level);
  for (quint8 level = highest; level > 0; --level) {
    for (size_t start = 0; start < order.size();) {
      if (text.clusters[order[start]].level < level) {
        ++start;
        continue;
      }
      size_t end = start;
      while (end < order.size() && text.clusters[order[end]].level >= level) ++end;
      std::reverse(order.begin() + static_cast<std::ptrdiff_t>(start),
                   order.begin() + static_cast<std::ptrdiff_t>(end));
      start = end;
    }
  }
  return order;
}

}  // namespace jiheng
