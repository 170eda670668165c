#include "ui/widgets/svg_icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace jiheng::ui {

namespace {

QString pathOf(const QString& name) {
  return QStringLiteral(":/icons/") + name + QStringLiteral(".svg");
}

class LineIconEngine final : public QIconEngine {
public:
  LineIconEngine(QString name, const QColor& color) : m_name(std::move(name)), m_color(color) {}

  QIconEngine* clone() const override { return new LineIconEngine(m_name, m_color); }
  QString key() const override { return QStringLiteral("jiheng-line"); }
  QString iconName() override { return m_name; }
  bool isNull() override { return m_name.isEmpty(); }

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    QPixmap drawn = pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state);
    drawn.setDevicePixelRatio(scale);
    painter->drawPixmap(rect.topLeft(), drawn);
  }

  /// `size` is in device pixels.
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    const QColor color = colorFor(mode, state);
    const QString key = QStringLiteral("jiheng-icon/%1/%2x%3/%4")
                            .arg(m_name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(color.rgba(), 8, 16);
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn)) return drawn;
    drawn = QPixmap(size);
    drawn.fill(Qt::transparent);
    QFile file(pathOf(m_name));
    if (file.open(QIODevice::ReadOnly)) {
      // The icons are drawn in black only; the theme's colour takes its place.
      QSvgRenderer renderer(file.readAll().replace("#000", color.name().toLatin1()));
      QPainter painter(&drawn);
      painter.setOpacity(color.alphaF());
      const int side = qMin(size.width(), size.height());
      renderer.render(&painter,
                      QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
    }
    QPixmapCache::insert(key, drawn);
    return drawn;
  }

private:
  QColor colorFor(QIcon::Mode mode, QIcon::State state) const {
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (m_color.isValid()) return m_color;
    if (state == QIcon::On) return palette.color(QPalette::Active, QPalette::Link);
    return palette.color(QPalette::Active, QPalette::ButtonText);
  }

  QString m_name;
  QColor m_color;
};

}  // namespace

QIcon svgIcon(const QString& name) {
  return svgIcon(name, QColor());
}

QIcon svgIcon(const QString& name, const QColor& color) {
  return QIcon(new LineIconEngine(name, color));
}

bool hasIcon(const QString& name) {
  return QFile::exists(pathOf(name));
}

}  // namespace jiheng::ui
