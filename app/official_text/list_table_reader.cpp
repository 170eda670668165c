#include <QRegularExpression>
#include <algorithm>

#include "app/official_text/control_point_splitter.h"
#include "app/official_text/document_reading.h"
#include "app/official_text/item_number.h"

namespace jiheng {

namespace {

struct Columns {
  int serial = -1;
  int sector = -1;
  int part = -1;
  int number = -1;
  int name = -1;
  int points = -1;
  bool known() const { return number >= 0 || (name >= 0 && points >= 0); }
};

Reading readingOf(const QString& cell) {
  Reading reading;
  reading.append(cell, 0);
  return reading;
}

/// The columns that a heading row names; nothing where the row is none.
std::optional<Columns> columnsOf(const QStringList& cells) {
  static const QRegularExpression serial(QStringLiteral("^序号$"));
  static const QRegularExpression sector(QStringLiteral("^(?:技术领域|所属)?/?(?:行业|技术领域|领域)(?:领域)?(?:\\(.*\\))?$"));
  static const QRegularExpression part(QStringLiteral("^(?:类别|部分|管理类别)$"));
  static const QRegularExpression number(QStringLiteral("^(?:技术|条目|目录)?(?:编号|编码|代码)$"));
  static const QRegularExpression name(QStringLiteral("^(?:技术|条目|项目)?名称$|^技术条目$"));
  static const QRegularExpression points(QStringLiteral("^(?:技术)?控制要点(?:\\(.*\\))?$"));
  Columns columns;
  int found = 0;
  for (int i = 0; i < cells.size(); ++i) {
    const QString cell = readingOf(cells[i]).text();
    const auto take = [&](int& column, const QRegularExpression& heading) {
      if (column >= 0 || !heading.match(cell).hasMatch()) return false;
      column = i;
      ++found;
      return true;
    };
    (void)(take(columns.serial, serial) || take(columns.sector, sector) || take(columns.part, part) || take(columns.number, number) ||
           take(columns.name, name) || take(columns.points, points));
  }
  if (found < 2 || !columns.known()) return {};
  return columns;
}

/// What the columns must be where no heading row says it: the number tells.
std::optional<Columns> columnsByContent(const QStringList& cells) {
  Columns columns;
  for (int i = 0; i < cells.size(); ++i) {
    const Reading reading = readingOf(cells[i]);
    const auto token = numberAt(reading, 0);
    if (token && token->to == reading.size()) columns.number = i;
  }
  if (columns.number < 0) return {};
  static const QRegularExpression digits(QStringLiteral("^\\d{1,3}$"));
  for (int i = 0; i < columns.number; ++i)
    if (digits.match(readingOf(cells[i]).text()).hasMatch()) columns.serial = i;
  const auto filled = [&cells](int i) { return i >= 0 && i < cells.size() && !cells[i].trimmed().isEmpty(); };
  const int behind = columns.number + 1;
  const int before = columns.number - 1;
  if (filled(behind) && filled(behind + 1)) {
    columns.name = behind;
    columns.points = behind + 1;
  } else if (filled(before) && before != columns.serial) {
    columns.name = before;
    if (behind < cells.size()) columns.points = behind;
  } else if (filled(behind)) {
    columns.name = behind;
  } else {
    return {};
  }
  return columns;
}

class RowReader {
 public:
  RowReader(DocumentReading& result, const std::vector<SourceBlock>& blocks, const HeadingReader& headings, HeadingState& state)
      : m_result(result), m_blocks(blocks), m_headings(headings), m_state(state) {}

  void read(size_t index) {
    const SourceBlock& block = m_blocks[index];
    const QStringList& cells = block.cells;
    if (const auto headed = columnsOf(cells)) {
      m_columns = *headed;
      m_headed = true;
      m_result.addFrame(FrameBlock::Kind::TableHeading, cells.join(QLatin1Char('\t')), block.place);
      return;
    }
    if (heading(block)) return;
    if (!block.tableRow) {
      finish();
      Reading reading;
      reading.append(cells.join(QLatin1Char('\n')), static_cast<int>(index));
      frameStretch(m_result, reading, m_blocks, 0, reading.size(), !m_columns.known());
      return;
    }
    if (!m_headed) {
      if (const auto guessed = columnsByContent(cells)) m_columns = *guessed;
    }
    if (!m_columns.known()) {
      m_result.addUnread(cells.join(QLatin1Char('\t')), block.place,
                         phrase("OfficialText", "This row stands in a table in which no column with numbers was found."));
      return;
    }
    row(cells, index);
    surplus(cells, block.place);
  }

  void finish() {
    if (!m_open) return;
    m_open = false;
    m_operation.name = joinWords(m_name);
    if (m_operation.name.endsWith(QStringLiteral("技术条目"))) m_operation.name.chop(2);
    if (m_nameRows > 1)
      m_operation.remarks.push_back(phrase("OfficialText", "The name %1 was joined from cells of several rows.").arg(m_operation.name));
    if (m_operation.number.isEmpty()) {
      if (!m_numberText.isEmpty())
        m_operation.remarks.push_back(phrase("OfficialText", "“%1” stands where a number is expected and is none.").arg(m_numberText));
      m_operation.remarks.push_back(phrase("OfficialText", "The list gives no number for %1.").arg(m_operation.name));
    }
    static const QRegularExpression label(QStringLiteral("^控制要点[:为]?"));
    SplitPoints split;
    if (m_points.size() > 0) {
      const auto match = label.match(m_points.text());
      split = splitPoints(m_points, match.hasMatch() ? match.capturedLength() : 0, m_points.size());
    }
    for (const PointPiece& piece : split.pieces) m_operation.points.push_back({piece.number, piece.zh, StatedPoint::Change::Stated, {}});
    m_operation.remarks.insert(m_operation.remarks.end(), split.remarks.begin(), split.remarks.end());
    m_operation.allPoints = !m_operation.points.empty();
    placeUnder(m_operation, m_here);
    m_operation.sourceText = m_source.join(QLatin1Char('\n'));
    m_result.operations.push_back(std::move(m_operation));
  }

 private:
  static QString cell(const QStringList& cells, int column) { return column >= 0 ? cells.value(column) : QString(); }

  /// A row or a line that is a heading.
  bool heading(const SourceBlock& block) {
    QStringList filled;
    for (const QString& one : block.cells)
      if (!one.trimmed().isEmpty() && !filled.contains(one)) filled << one;
    if (filled.size() > 2 || filled.isEmpty()) return filled.isEmpty();
    const QString text = filled.join(QLatin1Char(' '));
    if (const auto part = m_headings.partOf(text)) {
      finish();
      m_state = {*part, {}, {}};
      m_result.addFrame(FrameBlock::Kind::PartHeading, text, block.place);
      return true;
    }
    const bool alone = filled.size() == 1 && (m_columns.points < 0 || cell(block.cells, m_columns.points) != filled.front());
    if (alone || filled.size() == 2) {
      if (const auto sector = m_headings.sectorOf(text); sector && (alone || !sector->code.isEmpty())) {
        // The cell of the sector column beside a continued row is no heading.
        if (!(m_columns.sector >= 0 && cell(block.cells, m_columns.sector) == text && m_open && filled.size() > 1)) {
          finish();
          m_state.sectorCode = sector->code;
          m_state.sectorName = sector->name;
          m_result.addFrame(FrameBlock::Kind::SectorHeading, text, block.place);
          return true;
        }
      }
    }
    if (filled.size() == 1 && (HeadingReader::isTitle(text) || HeadingReader::isPageFurniture(text) || HeadingReader::isClosing(text)) &&
        !(m_columns.serial >= 0 && cell(block.cells, m_columns.serial) == text)) {
      m_result.addFrame(FrameBlock::Kind::PageFurniture, text, block.place);
      return true;
    }
    return false;
  }

  /// Whether a row goes on with the entry before it.
  bool continues(const QStringList& cells) const {
    if (!m_open) return false;
    const QString number = readingOf(cell(cells, m_columns.number)).text();
    const QString name = readingOf(cell(cells, m_columns.name)).text();
    const QString serial = readingOf(cell(cells, m_columns.serial)).text();
    if (!number.isEmpty()) {
      // The rest of a number that a page's end broke.
      return m_operation.number.isEmpty() && !numberAt(readingOf(number), 0) && numberAt(readingOf(m_numberText + number), 0);
    }
    if (!serial.isEmpty() && serial != QString::number(m_operation.serial)) return false;
    if (name.isEmpty()) return true;
    if (m_operation.number.isEmpty() && m_columns.number >= 0 && m_columns.serial < 0) return false;
    static const QRegularExpression complete(QStringLiteral("(?:技术|工艺)$"));
    const bool both = complete.match(readingOf(m_name).text()).hasMatch() && complete.match(name).hasMatch();
    return !both;
  }

  void row(const QStringList& cells, size_t index) {
    const QString number = cell(cells, m_columns.number);
    const QString name = cell(cells, m_columns.name);
    const QString points = cell(cells, m_columns.points);
    const bool goesOn = continues(cells);
    if (!goesOn) finish();
    takeSector(cells);
    if (!goesOn) {
      m_open = true;
      m_operation = {};
      m_name.clear();
      m_numberText.clear();
      m_points = {};
      m_source.clear();
      m_nameRows = 0;
      m_operation.firstBlock = static_cast<int>(index);
      m_operation.serial = readingOf(cell(cells, m_columns.serial)).text().toInt();
      m_operation.serialLevel = m_operation.serial > 0 ? 1 : 0;
      placePart(cells);
      m_here = m_state;
    }
    takeNumber(number);
    if (!name.trimmed().isEmpty()) {
      m_name += m_name.isEmpty() ? name : QString(QLatin1Char('\n') + name);
      ++m_nameRows;
    }
    if (!points.trimmed().isEmpty()) m_points.append(points, static_cast<int>(index));
    m_operation.lastBlock = static_cast<int>(index);
    QStringList filled;
    for (const QString& one : cells)
      if (!one.trimmed().isEmpty()) filled << one;
    m_source << filled.join(QLatin1Char('\t'));
  }

  void takeNumber(const QString& number) {
    if (number.trimmed().isEmpty() || !m_operation.number.isEmpty()) return;
    m_numberText += number;
    const Reading reading = readingOf(m_numberText);
    const auto token = numberAt(reading, 0);
    if (!token || token->to != reading.size()) return;
    m_operation.number = token->number;
    m_operation.remarks.insert(m_operation.remarks.end(), token->remarks.begin(), token->remarks.end());
    if (m_numberText != number)
      m_operation.remarks.push_back(phrase("OfficialText", "The number %1 was joined from two rows.").arg(token->number));
  }

  void takeSector(const QStringList& cells) {
    const QString text = cell(cells, m_columns.sector);
    if (text.trimmed().isEmpty()) return;
    const auto sector = m_headings.sectorOf(text);
    m_state.sectorCode = sector ? sector->code : QString();
    m_state.sectorName = joinWords(text);
  }

  void placePart(const QStringList& cells) {
    const QString text = readingOf(cell(cells, m_columns.part)).text();
    if (text.contains(QStringLiteral("禁止"))) m_state.part = Part::Prohibited;
    if (text.contains(QStringLiteral("限制"))) m_state.part = Part::Restricted;
  }

  /// Cells that no column accounts for.
  void surplus(const QStringList& cells, const SourcePlace& place) {
    for (int i = 0; i < cells.size(); ++i) {
      if (cells[i].trimmed().isEmpty()) continue;
      const bool known = i == m_columns.serial || i == m_columns.sector || i == m_columns.part || i == m_columns.number ||
                         i == m_columns.name || i == m_columns.points;
      if (known) continue;
      if (!m_headed && i < std::max(m_columns.number, 0) && m_headings.sectorOf(cells[i])) {
        m_columns.sector = i;
        takeSector(cells);
        m_here = m_state;
        continue;
      }
      m_result.addUnread(cells[i], place, phrase("OfficialText", "This cell stands in a column whose meaning is not known."));
    }
  }

  DocumentReading& m_result;
  const std::vector<SourceBlock>& m_blocks;
  const HeadingReader& m_headings;
  HeadingState& m_state;
  Columns m_columns;
  bool m_headed = false;
  bool m_open = false;
  HeadingState m_here;  // that of the open entry
  StatedOperation m_operation;
  QString m_name;
  QString m_numberText;
  int m_nameRows = 0;
  Reading m_points;
  QStringList m_source;
};

}  // namespace

void readListRows(DocumentReading& result, const std::vector<SourceBlock>& blocks, const std::vector<bool>& furniture,
                  const HeadingReader& headings, JobProgress* progress) {
  HeadingState state;
  RowReader reader(result, blocks, headings, state);
  for (size_t i = 0; i < blocks.size(); ++i) {
    if (furniture[i]) continue;
    if (isCancelled(progress, static_cast<qsizetype>(i), static_cast<qsizetype>(blocks.size()))) return;
    if (const auto part = headings.partOf(blocks[i].place.sheet); part && state.part != part) {
      reader.finish();
      state = {*part, {}, {}};
    }
    reader.read(i);
  }
  reader.finish();
}

}  // namespace jiheng
