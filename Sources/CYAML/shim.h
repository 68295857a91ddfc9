#ifndef PODSPEC_CYAML_SHIM_H
#define PODSPEC_CYAML_SHIM_H

// libyaml is the system's own: Debian's libyaml-dev, Homebrew's libyaml.
#include <yaml.h>

#endif
