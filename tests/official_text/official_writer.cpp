#include "tests/official_text/official_writer.h"

#include <algorithm>
#include <optional>

namespace jiheng::test {

namespace {

QString wide(const QString& text) {
  QString result;
  for (const QChar c : text) {
    const char16_t u = c.unicode();
    result += u > 0x20 && u < 0x7f ? QChar(static_cast<char16_t>(u + 0xfee0)) : c;
  }
  return result;
}

QString chineseDigit(int value) {
  static const QString digits = QStringLiteral("零一二三四五六七八九十");
  if (value <= 10) return digits.mid(value, 1);
  if (value < 20) return QString(QStringLiteral("十") + digits.mid(value - 10, 1));
  return QString(digits.mid(value / 10, 1) + QStringLiteral("十") + (value % 10 ? digits.mid(value % 10, 1) : QString()));
}

class Writer {
 public:
  explicit Writer(const Layout& layout) : m_layout(layout) {}

  QString finish() {
    if (!m_layout.breakLines) return m_text;
    // Long lines are cut as a page would cut them; a page number stands between some.
    QString result;
    int lines = 0;
    for (const QString& paragraph : m_text.split(QLatin1Char('\n'))) {
      for (qsizetype at = 0; at < paragraph.size() || at == 0; at += m_layout.width) {
        result += paragraph.mid(at, m_layout.width) + QLatin1Char('\n');
        if (m_layout.pageHeads && ++lines % 9 == 0) result += QStringLiteral("- %1 -\n").arg(lines / 9);
      }
    }
    return result;
  }

  void line(const QString& text) { m_text += text + QLatin1Char('\n'); }

  void headings(const Item& item, const QString& prohibited, const QString& restricted) {
    if (!m_part || *m_part != item.part) {
      m_part = item.part;
      m_sector.clear();
      m_sectorCount = 0;
      line(item.part == Part::Prohibited ? prohibited : restricted);
    }
    if (item.sector.zh.isEmpty() || item.sector.zh == m_sector) return;
    m_sector = item.sector.zh;
    ++m_sectorCount;
    line(m_layout.sectorNumbers ? QString(QStringLiteral("（") + chineseDigit(m_sectorCount) + QStringLiteral("）") + m_sector) : m_sector);
  }

  QString bracketed(const QString& number) const {
    return m_layout.fullWidth ? QStringLiteral("（编号：%1）").arg(wide(number)) : QStringLiteral("(编号:%1)").arg(number);
  }
  QString quoted(const QString& text) const { return QString(m_layout.open + text + m_layout.close); }
  QString colon() const { return m_layout.fullWidth ? QStringLiteral("：") : QStringLiteral(":"); }
  QString comma() const { return m_layout.fullWidth ? QStringLiteral("，") : QStringLiteral(","); }

  QString points(const std::vector<ControlPoint>& points) const {
    QStringList texts;
    for (const ControlPoint& point : points) texts << (point.number + QStringLiteral(".") + point.zh);
    return texts.join(m_layout.pointsOnLines ? QStringLiteral("；\n") : m_layout.fullWidth ? QStringLiteral("；") : QStringLiteral(";"));
  }

  const Layout& layout() const { return m_layout; }
  int next() { return ++m_serial; }

 private:
  const Layout& m_layout;
  QString m_text;
  std::optional<Part> m_part;
  QString m_sector;
  int m_sectorCount = 0;
  int m_serial = 0;
};

bool has(const std::vector<QString>& keys, const QString& key) { return std::find(keys.begin(), keys.end(), key) != keys.end(); }

QString amendment(const Operation& operation, const Writer& writer) {
  QStringList steps;
  std::vector<ControlPoint> added;
  for (const ControlPoint& point : operation.item.points) {
    if (has(operation.addedPoints, point.key))
      added.push_back(point);
    else
      steps << QStringLiteral("控制要点%1修改为%2%3").arg(point.number, writer.colon(), writer.quoted(point.zh));
  }
  if (!added.empty()) steps << QString(QStringLiteral("增加控制要点") + writer.colon() + writer.quoted(writer.points(added)));
  QStringList removed;
  for (const QString& key : operation.removedPoints) removed << key.mid(1);
  if (!removed.isEmpty()) steps << QString(QStringLiteral("删去控制要点") + removed.join(QStringLiteral("、")));
  return steps.join(writer.comma());
}

}  // namespace

QString clauseText(const std::vector<Operation>& operations, const Layout& layout) {
  Writer writer(layout);
  writer.line(QStringLiteral("商务部 科技部公告2020年第38号"));
  for (const Operation& operation : operations) {
    writer.headings(operation.item, QStringLiteral("一、关于禁止出口部分"), QStringLiteral("二、关于限制出口部分"));
    const QString subject = QString(operation.item.nameZh + writer.bracketed(operation.item.number));
    QString text = layout.enumerated ? QStringLiteral("%1.").arg(writer.next()) : QString();
    if (operation.kind == OperationKind::Delete) {
      static const QStringList verbs{QStringLiteral("删去%1条目。"), QStringLiteral("删除%1。"), QStringLiteral("将%1条目删去。")};
      text += verbs[layout.verb % 3].arg(subject);
    } else if (operation.kind == OperationKind::Add) {
      static const QStringList verbs{QStringLiteral("新增%1条目"), QStringLiteral("增加%1条目"), QStringLiteral("增列%1")};
      text += verbs[layout.verb % 3].arg(subject);
      text += QString(writer.comma() + QStringLiteral("控制要点") + writer.colon());
      if (layout.pointsOnLines) text += QLatin1Char('\n');
      text += QString(writer.points(operation.item.points) + QStringLiteral("。"));
    } else {
      text += QString(QStringLiteral("将") + subject + amendment(operation, writer) + QStringLiteral("。"));
    }
    writer.line(text);
  }
  return writer.finish();
}

QString listText(const std::vector<Operation>& operations, const Layout& layout) {
  Writer writer(layout);
  for (const Operation& operation : operations) {
    writer.headings(operation.item, QStringLiteral("中国禁止出口技术"), QStringLiteral("中国限制出口技术"));
    const Item& item = operation.item;
    const QString serial = layout.enumerated ? QStringLiteral("%1. ").arg(writer.next()) : QString();
    switch (layout.list) {
      case Layout::List::NumberFirst: writer.line(QString(serial + item.number + QLatin1Char(' ') + item.nameZh)); break;
      case Layout::List::NameFirst: writer.line(QString(serial + item.nameZh + writer.bracketed(item.number))); break;
      case Layout::List::Labelled:
        writer.line(QString(serial + QStringLiteral("编号") + writer.colon() + item.number));
        writer.line(QString(QStringLiteral("技术名称") + writer.colon() + item.nameZh));
        break;
    }
    writer.line(QString(QStringLiteral("控制要点") + writer.colon() + (layout.pointsOnLines ? QStringLiteral("\n") : QString()) +
                        writer.points(item.points) + QStringLiteral("。")));
  }
  return writer.finish();
}

std::vector<QStringList> listRows(const std::vector<Operation>& operations, bool breakCells) {
  const QStringList head{QStringLiteral("序号"), QStringLiteral("技术领域/行业"), QStringLiteral("编号"), QStringLiteral("技术名称"), QStringLiteral("控制要点")};
  std::vector<QStringList> rows;
  std::optional<Part> part;
  Layout plain;
  plain.pointsOnLines = true;
  const Writer writer(plain);
  int serial = 0;
  for (const Operation& operation : operations) {
    const Item& item = operation.item;
    if (part != item.part) {
      part = item.part;
      rows.push_back({item.part == Part::Prohibited ? QStringLiteral("中国禁止出口技术") : QStringLiteral("中国限制出口技术")});
      rows.push_back(head);
      serial = 0;
    }
    const QString points = writer.points(item.points);
    const QString number = QString::number(++serial);
    if (!breakCells || serial % 3 != 0) {
      rows.push_back({number, item.sector.zh, item.number, item.nameZh, points});
      continue;
    }
    const qsizetype name = item.nameZh.size() / 2;
    const qsizetype cut = points.size() / 2;
    rows.push_back({number, item.sector.zh, item.number.left(4), item.nameZh.left(name), points.left(cut)});
    rows.push_back(head);
    rows.push_back({QString(), QString(), item.number.mid(4), item.nameZh.mid(name), points.mid(cut)});
  }
  return rows;
}

}  // namespace jiheng::test
