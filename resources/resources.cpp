#include "resources/resources.h"

namespace jiheng {

// Linking this object pulls in the initialisers that qt_add_resources attaches to a static library.
void initResources() {}

}  // namespace jiheng
