#include "tests/official_text/texts.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "resources/resources.h"

namespace jiheng::test {

const Catalogue& bundled() {
  static const Catalogue catalogue = [] {
    initResources();
    return *Catalogue::load(QString::fromLatin1(kBundledData));
  }();
  return catalogue;
}

SourceDocument pasted(const QString& text) {
  auto document = readPasted(text);
  if (!document) {
    ADD_FAILURE() << qPrintable(document.error().in(Language::English));
    return {};
  }
  return *std::move(document);
}

SourceDocument tableOf(const std::vector<QStringList>& rows) {
  SourceDocument document;
  document.name = QStringLiteral("table.xlsx");
  document.format = DocumentFormat::Xlsx;
  document.sha256 = QByteArray(32, 'x');
  int number = 0;
  for (const QStringList& cells : rows) {
    SourceBlock block;
    block.cells = cells;
    block.tableRow = true;
    block.place.row = ++number;
    document.blocks.push_back(block);
  }
  return document;
}

namespace {
ReadAnnouncement readDocumentOf(const SourceDocument& document, const QString& instrumentId) {
  auto announcement = readAnnouncement(document, bundled(), nullptr, instrumentId);
  if (!announcement) {
    ADD_FAILURE() << qPrintable(announcement.error().in(Language::English));
    return {};
  }
  return *std::move(announcement);
}
}  // namespace

ReadAnnouncement readText(const QString& text, const QString& instrumentId) { return readDocumentOf(pasted(text), instrumentId); }

ReadAnnouncement readTable(const std::vector<QStringList>& rows, const QString& instrumentId) {
  return readDocumentOf(tableOf(rows), instrumentId);
}

QString shown(const Operation& operation) {
  const Item& item = operation.item;
  QStringList parts{operationCode(operation.kind), partCode(item.part), item.number, item.sectorCode, item.nameZh};
  for (const ControlPoint& point : item.points) {
    const bool added = std::find(operation.addedPoints.begin(), operation.addedPoints.end(), point.key) != operation.addedPoints.end();
    parts << QStringLiteral("%1%2=%3").arg(added ? QStringLiteral("+") : QString(), point.number, point.zh);
  }
  for (const QString& key : operation.removedPoints) parts << QStringLiteral("-%1").arg(key);
  static const QStringList names{QStringLiteral("name!"), QStringLiteral("number!"), QStringLiteral("sector!"), QStringLiteral("part!")};
  for (const ItemField field : operation.changes)
    if (field != ItemField::Points) parts << names[static_cast<int>(field)];
  parts.removeAll(QString());
  return parts.join(QLatin1Char(' '));
}

QStringList shown(const ReadAnnouncement& announcement) {
  QStringList list;
  for (const ReadOperation& read : announcement.operations) list << shown(read.operation);
  return list;
}

QStringList findings(const ReadAnnouncement& announcement) {
  QStringList list;
  for (const DocumentFinding& finding : announcement.findings) list << finding.what.in(Language::English);
  return list;
}

QStringList remarks(const ReadOperation& operation) {
  QStringList list;
  for (const Text& remark : operation.remarks) list << remark.in(Language::English);
  return list;
}

QStringList unread(const ReadAnnouncement& announcement) {
  QStringList list;
  for (const UnreadBlock& block : announcement.unread) list << block.text;
  return list;
}

}  // namespace jiheng::test
