#pragma once

#include <gtest/gtest.h>

#include <QListView>

#include "app/transfers/transfer.h"
#include "tests/ui/support/window_bench.h"
#include "ui/widgets/messages.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace jiheng::test {

/// The sample's workspace in the real window, with the Today page and the transfers, on a fixed day.
class TransferPagesTest : public ::testing::Test {
 protected:
  TransferPagesTest();
  ~TransferPagesTest() override;

  TransferService& service() { return *bench.context().workbench.transfers(); }
  QUndoStack& undo() { return bench.context().undo; }
  /// The transfer of the sample whose counterparty begins so; the test stops where there is none.
  Transfer sampleTransfer(const char* counterparty);
  Transfer stored(const TransferId& id);

  template <class T>
  T* child(const char* name) {
    return bench.window().findChild<T*>(QString::fromLatin1(name));
  }
  QListView* todayList() { return child<QListView>("todayList"); }
  QListView* list() { return child<QListView>("transferList"); }
  /// Clicks the transfer's row in the list.
  void choose(const TransferId& id);
  /// The line in which a field of the shown transfer is typed.
  QLineEdit* line(const char* field);
  QString findings();

  /// Replaces what is in a field, Latin by keys and Chinese as an input method commits it, and does not finish.
  static void type(QWidget* field, const QString& text);
  static void press(QWidget* target, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  /// Types and finishes with Enter.
  static void enter(QLineEdit* field, const QString& text);
  static void enter(QLineEdit* field, const QDate& date) { enter(field, date.toString(Qt::ISODate)); }
  /// Walks to a choice by keys, as from a box that has none yet.
  static void pick(QComboBox* box, const QString& data);
  /// The error that stands below a field and that screen readers hear with it; empty where there is none.
  static QString errorAt(const QWidget* field);
  static QString labelOf(const QWidget* field);

  const QDate today{2026, 11, 23};
  WindowBench bench;
  QList<ui::Message> messages;
  QList<ui::Place> places;  ///< asked for by the pages
};

}  // namespace jiheng::test
