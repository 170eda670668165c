// The least that a Qt Widgets program can show: what the start of the workbench is measured against. With --text it shows
// one line in both scripts, which opens the fonts: the least that a program with Chinese text can show.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>
#include <cstdio>

namespace {

class BareWindow : public QMainWindow {
 protected:
  void paintEvent(QPaintEvent* event) override {
    QMainWindow::paintEvent(event);
    QTimer::singleShot(0, qApp, [] {
      std::puts("painted");
      std::fflush(stdout);
      QCoreApplication::quit();
    });
  }
};

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  BareWindow window;
  if (QApplication::arguments().contains(QLatin1String("--text")))
    window.setCentralWidget(new QLabel(QStringLiteral("Jiheng 技衡 目录")));
  window.resize(1280, 800);
  window.show();
  return QApplication::exec();
}
