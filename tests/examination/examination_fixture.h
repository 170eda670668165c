#pragma once

#include <gtest/gtest.h>

#include "app/catalogue/pinyin_table.h"
#include "app/examination/examination_service.h"
#include "tests/support/scratch.h"

namespace jiheng::test {

/// A workspace file, the bundled catalogue with its words, and the services on both.
class ExaminationTest : public testing::Test {
protected:
  ExaminationTest();

  void reopen();
  ExaminationService& service() { return *m_service; }
  PortfolioService& portfolio() { return *m_portfolio; }
  Workspace& workspace() { return *m_workspace; }
  static const Catalogue& catalogue();
  const Edition& edition() const { return *catalogue().edition(editionId()); }
  static QString editionId() { return QStringLiteral("2025-28"); }
  /// Other words from now on: another engine.
  void changeEngine();
  int signalCount() const { return m_signals; }

  Technology make(const QString& nameZh, const QString& description = {});
  /// A lidar: the bundled words find candidates for it.
  Technology lidar() { return make(QStringLiteral("机载激光雷达"), QStringLiteral("固态激光雷达，Airborne solid-state lidar，探测距离200 m")); }
  /// Nothing of it stands in the catalogue.
  Technology canteen() { return make(QStringLiteral("食堂排班表")); }
  /// Refuses every candidate of the stored screening that has no answer.
  void refuseAll(const Technology& technology);
  VerdictKind verdictOf(const Technology& technology) { return portfolio().verdict(technology.id, edition()).value().kind; }
  std::vector<AuditEntry> audit(const QString& prefix) const;

private:
  void open(std::unique_ptr<Workspace> workspace);
  Scratch m_scratch;
  FixedClock m_clock;
  SynonymTable m_synonyms;
  std::unique_ptr<Workspace> m_workspace;
  std::unique_ptr<PortfolioService> m_portfolio;
  std::unique_ptr<ExaminationService> m_service;
  int m_signals = 0;
};

std::string words(const Error& error);

}  // namespace jiheng::test
