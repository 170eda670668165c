#include "app/reports/font_book.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QTextLayout>

namespace jiheng {

namespace {

/// In the order of preference; the names of all systems stand together, since a user may have installed any
/// of them.
QStringList latinFamilies() {
  return {QStringLiteral("Noto Sans"),   QStringLiteral("Segoe UI"),      QStringLiteral("Helvetica Neue"),
          QStringLiteral("Helvetica"),   QStringLiteral("Arial"),         QStringLiteral("Liberation Sans"),
          QStringLiteral("DejaVu Sans"), QStringLiteral("Source Sans 3"), QStringLiteral("Source Sans Pro")};
}

QStringList chineseFamilies() {
  return {QStringLiteral("Noto Sans CJK SC"),
          QStringLiteral("Source Han Sans SC"),
          QStringLiteral("Source Han Sans CN"),
          QStringLiteral("Noto Sans SC"),
          QStringLiteral("PingFang SC"),
          QStringLiteral("Microsoft YaHei"),
          QStringLiteral("微软雅黑"),
          QStringLiteral("Hiragino Sans GB"),
          QStringLiteral("Heiti SC"),
          QStringLiteral("STHeiti"),
          QStringLiteral("SimHei"),
          QStringLiteral("黑体"),
          QStringLiteral("SimSun"),
          QStringLiteral("宋体"),
          QStringLiteral("WenQuanYi Micro Hei"),
          QStringLiteral("WenQuanYi Zen Hei"),
          QStringLiteral("Noto Serif CJK SC"),
          QStringLiteral("Droid Sans Fallback")};
}

std::shared_ptr<FontFace> openFamily(const QString& family, bool bold) {
  QFont font(family);
  font.setWeight(bold ? QFont::Bold : QFont::Normal);
  font.setStyleStrategy(QFont::NoFontMerging);
  const QRawFont raw = QRawFont::fromFont(font);
  if (!raw.isValid() || raw.style() != QFont::StyleNormal) return nullptr;
  auto face = FontFace::fromRaw(raw);
  return face && face->isBold() == bold ? face : nullptr;
}

}  // namespace

bool isWideCharacter(char32_t c) {
  return (c >= 0x2E80 && c <= 0x312F && (c < 0x302A || c > 0x302F) && c != 0x3099 && c != 0x309A) ||
         (c >= 0x3190 && c <= 0xA4CF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE4F) ||
         (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
}

bool isSharedPunctuation(char32_t c) {
  return c == 0xB7 || c == 0x2014 || c == 0x2015 || c == 0x2018 || c == 0x2019 || c == 0x201C ||
         c == 0x201D || c == 0x2025 || c == 0x2026 || c == 0x2030 || c == 0xD7 || c == 0x2103;
}

Result<std::unique_ptr<FontBook>> FontBook::ofThisMachine() {
  Error error;
  error.code = ErrorCode::System;
  error.kept = phrase("Reports", "No file was written.");
  if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance())) {
    error.happened = phrase("Reports", "The fonts of this computer cannot be reached.");
    error.advice = phrase("Reports", "Start the program again.");
    error.detail = QStringLiteral("no QGuiApplication");
    return fail(error);
  }
  std::unique_ptr<FontBook> book(new FontBook);
  for (const bool bold : {false, true}) {
    book->m_latin[bold] = book->addFirst(latinFamilies(), bold);
    book->m_chinese[bold] = book->addFirst(chineseFamilies(), bold);
  }
  if (book->m_chinese[0] < 0) book->m_chinese[0] = book->addFallback(U'技', false);
  if (book->m_chinese[0] < 0) {
    error.happened = phrase("Reports", "This computer has no Chinese font that may be put into a PDF file.");
    error.advice = phrase("Reports", "Install the font Noto Sans CJK SC and try again.");
    return fail(error);
  }
  return book;
}

int FontBook::addFirst(const QStringList& families, bool bold) {
  const QStringList present = QFontDatabase::families();
  for (const QString& family : families) {
    if (!present.contains(family, Qt::CaseInsensitive)) continue;
    if (auto face = openFamily(family, bold)) {
      m_faces.push_back(std::move(face));
      return faceCount() - 1;
    }
  }
  return -1;
}

int FontBook::addFallback(char32_t character, bool bold) {
  // Qt already knows which font of this machine stands in for a missing character, on every platform.
  QFont font(m_latin[0] < 0 ? QString() : face(m_latin[0]).family());
  font.setWeight(bold ? QFont::Bold : QFont::Normal);
  QTextLayout layout(QString::fromUcs4(&character, 1), font);
  layout.beginLayout();
  layout.createLine();
  layout.endLayout();
  for (const QGlyphRun& run : layout.glyphRuns()) {
    auto face = FontFace::fromRaw(run.rawFont());
    if (!face || face->glyph(character) == 0) continue;
    m_faces.push_back(std::move(face));
    return faceCount() - 1;
  }
  return -1;
}

FontBook::Choice FontBook::choose(char32_t character, bool bold, bool chinese) {
  const quint32 key = static_cast<quint32>(character) << 2 | (bold ? 2U : 0U) | (chinese ? 1U : 0U);
  const auto known = m_choices.constFind(key);
  if (known != m_choices.constEnd()) return *known;
  const Choice choice = search(character, bold, chinese);
  m_choices.insert(key, choice);
  return choice;
}

FontBook::Choice FontBook::search(char32_t character, bool bold, bool chinese) {
  const auto have = [this](int index, char32_t wanted) -> quint32 {
    return index < 0 ? 0 : face(index).glyph(wanted);
  };
  const bool chineseFirst = isWideCharacter(character) || (chinese && isSharedPunctuation(character));
  std::vector<int> order;
  for (const bool weight : {bold, false}) {
    if (chineseFirst) order.push_back(m_chinese[weight]);
    order.push_back(m_latin[weight]);
    if (!chineseFirst) order.push_back(m_chinese[weight]);
    order.insert(order.end(), m_fallbacks[weight].begin(), m_fallbacks[weight].end());
  }
  for (const int index : order) {
    if (const quint32 glyph = have(index, character)) return {index, glyph, false};
  }
  const QChar::Category category = QChar::category(character);
  if (category != QChar::Other_PrivateUse && category != QChar::Other_NotAssigned) {
    const int index = addFallback(character, bold);
    if (index >= 0) {
      m_fallbacks[bold].push_back(index);
      return {index, have(index, character), false};
    }
  }
  for (const char32_t mark : {U'\uFFFD', U'\u25A1'}) {
    for (const int index : {m_latin[0], m_chinese[0]}) {
      if (const quint32 glyph = have(index, mark)) return {index, glyph, true};
    }
  }
  return {m_chinese[0], 0, true};
}

}  // namespace jiheng
