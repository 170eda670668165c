#pragma once

#include <QToolButton>
#include <array>
#include <optional>

#include "ui/portfolio/record_row.h"

namespace jiheng::ui {

class RecordModel;

/// The classes with their counts; a click shows the rows of one, a second click all again.
class BucketBar : public QWidget {
  Q_OBJECT
 public:
  explicit BucketBar(const Theme& theme, QWidget* parent = nullptr);
  void setCounts(const RecordModel& model);
  std::optional<Bucket> bucket() const { return m_bucket; }
  void setBucket(std::optional<Bucket> bucket);
  void retranslate();
  QToolButton* button(Bucket bucket) const { return m_buttons[static_cast<size_t>(bucket)]; }

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void chosen();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QString wordOf(Bucket bucket) const;
  int arrange(int width, bool place) const;
  const Theme& m_theme;
  std::array<QToolButton*, kBuckets> m_buttons{};
  std::array<int, kBuckets> m_counts{};
  std::optional<Bucket> m_bucket;
};

}  // namespace jiheng::ui
