# NOT YET PROVED: written with care, never run on Windows. Sets Jiheng up with vcpkg and opens the window.
#
#   powershell -ExecutionPolicy Bypass -File packaging\run-windows.ps1
#
# Needs Visual Studio 2022 with the C++ workload, Git, and a vcpkg checkout named by VCPKG_ROOT.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

if (-not $env:VCPKG_ROOT) { throw 'Set VCPKG_ROOT to a checkout of vcpkg, then run this again.' }
$vcpkg = Join-Path $env:VCPKG_ROOT 'vcpkg.exe'
if (-not (Test-Path $vcpkg)) { throw "No vcpkg.exe in $env:VCPKG_ROOT; run bootstrap-vcpkg.bat there first." }
if (-not (Get-Command cl.exe -ErrorAction SilentlyContinue)) {
  throw 'Start this from the "x64 Native Tools Command Prompt for VS 2022", so that cl.exe is found.'
}

# Qt PDF is not among them, since it comes with qtwebengine, which takes hours to build. Without it the program
# says of a PDF how to bring its text; qtwebengine with its PDF part, installed beforehand, is found.
& $vcpkg install --triplet x64-windows `
  'qtbase[core,gui,widgets,sql,sql-sqlite]' qtsvg 'qttools[linguist]' qttranslations `
  icu tl-expected 'harfbuzz[experimental-api]' zlib pkgconf `
  quazip
if ($LASTEXITCODE -ne 0) { throw 'vcpkg could not install the libraries.' }

cmake --preset release "-DCMAKE_TOOLCHAIN_FILE=$env:VCPKG_ROOT\scripts\buildsystems\vcpkg.cmake" `
  -DVCPKG_TARGET_TRIPLET=x64-windows
if ($LASTEXITCODE -ne 0) { throw 'Configuring failed.' }
cmake --build --preset release
if ($LASTEXITCODE -ne 0) { throw 'The build failed.' }

& build\release\ui\jiheng.exe @args
