#pragma once

#include <QtGlobal>

namespace jiheng::ui {

/// Sets a flag for as long as it lives.
class Guard {
 public:
  explicit Guard(bool& flag) : m_flag(flag), m_before(flag) { flag = true; }
  ~Guard() { m_flag = m_before; }
  Q_DISABLE_COPY_MOVE(Guard)

 private:
  bool& m_flag;
  bool m_before;
};

}  // namespace jiheng::ui
