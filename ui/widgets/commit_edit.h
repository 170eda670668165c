#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace jiheng::ui {

/// A text of a record, several lines. It is committed when the focus leaves or with Ctrl+Enter; there is no
/// Save button, and Esc loses nothing. Grows with its text between its lines' bounds. Tab moves on.
class CommitTextEdit : public QPlainTextEdit {
  Q_OBJECT
public:
  explicit CommitTextEdit(QWidget* parent = nullptr);
  /// Shows a stored text without telling anybody; the cursor stays where the text is the same.
  void setStoredText(const QString& text);
  const QString& storedText() const { return m_stored; }
  /// Height in lines: at least and at most.
  void setLines(int least, int most);
  /// Commits what is typed now. The caller of `committed` may refuse; the text then stays as typed.
  void commit();

signals:
  /// The user finished with another text than the stored one. Answer with setStoredText when it was stored.
  void committed(const QString& text);

protected:
  void focusOutEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  int lineHeight() const;
  void fit();
  QString m_stored;
  int m_least = 2;
  int m_most = 12;
};

/// The same for one line; also commits with Enter.
class CommitLineEdit : public QLineEdit {
  Q_OBJECT
public:
  explicit CommitLineEdit(QWidget* parent = nullptr);
  void setStoredText(const QString& text);
  const QString& storedText() const { return m_stored; }
  void commit();

signals:
  void committed(const QString& text);

private:
  QString m_stored;
};

}  // namespace jiheng::ui
