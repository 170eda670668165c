#pragma once

#include <vector>

#include "app/official_text/stated_operation.h"

namespace jiheng {

/// Reads what a clause does to the item that it named: "控制要点1修改为：“…”，增加控制要点：…，名称修改为“…”". Fills the operation;
/// what it does not understand goes to `leftovers`. Without any understood step the operation stays without content.
class AmendmentReader {
 public:
  AmendmentReader(const Reading& reading, StatedOperation& operation, std::vector<Leftover>& leftovers)
      : m_reading(reading), m_text(reading.text()), m_operation(operation), m_leftovers(leftovers) {}

  /// Returns the number of steps understood.
  int read(qsizetype from, qsizetype to);
  /// The points of an addition or a list entry.
  void readAllPoints(qsizetype from, qsizetype to);

 private:
  struct Content {
    std::vector<std::pair<qsizetype, qsizetype>> parts;  // the words, without their quotes
    qsizetype to = 0;
  };
  bool step();
  bool renumberPoint();
  bool changeWording();
  bool amendPoints();
  bool addPoints();
  bool removePoints();
  bool rename();
  bool renumber();
  bool move();
  bool changeSector();
  bool deleteItem();
  bool replaceWhole();
  Content contentAt(qsizetype at);
  QString plainContent(const Content& content) const;
  void takePoints(const Content& content, const QString& numbers, StatedPoint::Change change);
  void addPoint(const QString& number, const QString& zh, StatedPoint::Change change);
  QString quotedAt(qsizetype* at);

  const Reading& m_reading;
  const QString& m_text;
  StatedOperation& m_operation;
  std::vector<Leftover>& m_leftovers;
  qsizetype m_at = 0;
  qsizetype m_end = 0;
  bool m_gap = false;  // something before was not understood
};

/// "3、5至7" -> 3 5 6 7; "2(1)" stays one.
std::vector<QString> pointNumbers(const QString& text);

}  // namespace jiheng
