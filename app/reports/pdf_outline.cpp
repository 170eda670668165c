#include "app/reports/pdf_outline.h"

namespace jiheng {

namespace {

struct Node {
  int id = 0;
  int parent = 0;    // index into the nodes; 0 is the root
  int previous = 0;  // indices, 0 for none
  int next = 0;
  int first = 0;
  int last = 0;
  int below = 0;  // all entries below
};

}  // namespace

int writeOutline(PdfWriter& writer, const std::vector<OutlineEntry>& entries) {
  if (entries.empty()) return 0;
  std::vector<Node> nodes(1);
  nodes[0].id = writer.reserve();
  std::vector<int> path{0};  // the open node of each level
  std::vector<int> levels{0};
  for (size_t i = 0; i < entries.size(); ++i) {
    while (levels.back() >= entries[i].level && path.size() > 1) {
      path.pop_back();
      levels.pop_back();
    }
    const int index = static_cast<int>(nodes.size());
    Node node;
    node.id = writer.reserve();
    node.parent = path.back();
    node.previous = nodes[static_cast<size_t>(node.parent)].last;
    nodes.push_back(node);
    Node& parent = nodes[static_cast<size_t>(node.parent)];
    if (parent.first == 0) parent.first = index;
    parent.last = index;
    if (node.previous) nodes[static_cast<size_t>(node.previous)].next = index;
    for (const int ancestor : path) ++nodes[static_cast<size_t>(ancestor)].below;
    path.push_back(index);
    levels.push_back(entries[i].level);
  }
  const auto link = [&nodes](const char* key, int index) {
    return index ? key + pdfReference(nodes[static_cast<size_t>(index)].id) : QByteArray();
  };
  writer.write(nodes[0].id, "<</Type/Outlines" + link("/First ", nodes[0].first) +
                                link("/Last ", nodes[0].last) + "/Count " +
                                QByteArray::number(nodes[0].below) + ">>");
  for (size_t i = 1; i < nodes.size(); ++i) {
    const Node& node = nodes[i];
    const OutlineEntry& entry = entries[i - 1];
    QByteArray body = "<</Title" + pdfText(entry.title) + "/Parent " +
                      pdfReference(nodes[static_cast<size_t>(node.parent)].id) + "/Dest[" +
                      pdfReference(entry.page) + "/XYZ null " + pdfNumber(entry.y) + " null]";
    body += link("/Prev ", node.previous) + link("/Next ", node.next) + link("/First ", node.first) +
            link("/Last ", node.last);
    if (node.below) body += "/Count " + QByteArray::number(node.below);
    writer.write(node.id, body + ">>");
  }
  return nodes[0].id;
}

}  // namespace jiheng
