#pragma once

#include <QTextBrowser>
#include <optional>
#include <vector>

#include "app/foundation/fold.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/theme.h"

class QTextTable;

namespace jiheng::ui {

/// One paragraph of law text: a name or a control point.
struct LawRow {
  QString key;                     ///< the caller's; comes back with linkActivated
  QString number;                  ///< as printed; may be empty
  QString zh;                      ///< the law; empty where it is not bundled
  QString en;                      ///< reference translation; may be empty
  std::vector<TextRange> zhMarks;  ///< search hits in zh
  std::vector<TextRange> enMarks;
  QString note;                         ///< one line below: provenance, which instrument gave it
  std::optional<Semantic> noteMeaning;  ///< colour and shape of the note; none for quiet text
  struct Link {
    QString id;
    QString text;
  };
  std::vector<Link> links;  ///< actions behind the note
};

/// Law text in Chinese, in English, or both side by side and aligned paragraph by paragraph. Chinese comes
/// first and in full colour: it is the law; the translation stands second. Text can be selected and copied.
/// Takes the height that it needs; lay it into a scroll area.
class LawText : public QTextBrowser {
  Q_OBJECT
public:
  explicit LawText(const Theme& theme, QWidget* parent = nullptr);
  void setRows(std::vector<LawRow> rows);
  void setLanguage(ContentLanguage language);
  /// The row with a quiet frame of its own; an empty key for none.
  void setCurrent(const QString& key);
  const std::vector<LawRow>& rows() const { return m_rows; }

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

signals:
  void linkActivated(const QString& rowKey, const QString& linkId);

protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

private:
  void build();
  void fillCell(QTextTable* table, int row, int column, const QString& text,
                const std::vector<TextRange>& marks, bool law);
  void fillNote(QTextTable* table, int row, int column, const LawRow& content);
  void applyWidth(int width) const;
  int columnCount() const;
  QString missingText(bool law) const;

  const Theme& m_theme;
  std::vector<LawRow> m_rows;
  ContentLanguage m_language = ContentLanguage::SideBySide;
  QString m_current;
  QTextTable* m_table = nullptr;
  mutable int m_appliedWidth = -1;
};

}  // namespace jiheng::ui
