#pragma once

#include <QCoreApplication>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextTable>

#include "app/catalogue/provenance.h"
#include "ui/catalogue/detail_link.h"
#include "ui/widgets/theme_colors.h"

namespace jiheng::ui {

/// Writes a text document in the program's look. Positions are known while writing, so that hits can be marked without
/// laying out anew.
class DocumentWriter {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::DocumentWriter)
 public:
  /// How far the lines of a paragraph stand apart.
  enum class Line { Note, Law, Title };

  /// Paper takes the colours of the light appearance whatever the window shows,.
  enum class Medium { Window, Paper };

  /// Empties the document.
  DocumentWriter(QTextDocument& document, const Theme& theme, Medium medium = Medium::Window);
  /// Ends the one edit that the whole writing is, so that the document is laid out once.
  ~DocumentWriter();
  Q_DISABLE_COPY_MOVE(DocumentWriter)

  const Theme& theme() const { return m_theme; }
  bool isPaper() const { return m_medium == Medium::Paper; }
  int position() const { return m_cursor.position(); }

  QTextCharFormat body() const { return format(TextRole::Body); }
  QTextCharFormat strong() const { return format(TextRole::Body, true); }
  QTextCharFormat title() const { return format(TextRole::Title, true); }
  QTextCharFormat small() const { return format(TextRole::Small); }
  QTextCharFormat quiet() const;
  QTextCharFormat coloured(Semantic meaning) const;

  /// Begins a paragraph; at the beginning of the document, of a cell and after a table it takes the one that is there.
  void paragraph(int unitsAbove = 0, Line line = Line::Note);
  /// Moves the left edge of the paragraph in; in pixels of the normal text size.
  void indent(int pixels);
  void text(const QString& text, const QTextCharFormat& format);
  void link(const QString& text, const QUrl& target, const QString& toolTip = {});
  void badge(Semantic meaning, const QString& word);
  void heading(const QString& text);
  /// A paragraph set apart, with the shape of its meaning.
  void notice(Semantic meaning, const QString& text);

  /// A table over the whole width. Widths are in pixels of the normal text size where positive, shares of the rest where
  /// negative.
  QTextTable* beginTable(int columns, const QList<int>& widths, int unitsAbove = 0);
  void appendRow();
  void cell(int column);
  void endTable(int unitsBelow = 3);

  /// How far a field is confirmed, in words; its source as a numbered note.
  void provenance(const Provenance& provenance);
  /// File, place in it and the beginning of its hash, for a field that was read in the official text.
  void officialSource(const Provenance& provenance);
  /// "[2]": a note on a source; the same source keeps its number.
  void sourceNote(const QString& source);
  /// The sources that were noted, in their order; nothing where there are none.
  void sources(const QString& headingText);

 private:
  QTextCharFormat format(TextRole role, bool strong = false) const;
  SemanticColors colours(Semantic meaning) const;
  int scaled(int pixels) const { return pixels * m_theme.textSize() / 100; }
  const Theme& m_theme;
  Medium m_medium;
  QTextCursor m_cursor;
  QTextCursor m_edit;
  QTextTable* m_table = nullptr;
  bool m_fresh = true;
  bool m_rowsBegun = false;
  bool m_afterTable = false;
  QStringList m_sources;
};

}  // namespace jiheng::ui
