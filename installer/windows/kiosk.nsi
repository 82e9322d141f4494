; The Windows installer; build.py defines VERSION, TREE (the bundle), ICON and TARGET. /S installs without asking.
Unicode true
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!include "x64.nsh"

!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Kiosk"

Name "Kiosk ${VERSION}"
OutFile "${TARGET}"
InstallDir "$PROGRAMFILES64\Kiosk"
InstallDirRegKey HKLM "${ENTRY}" "InstallLocation"
RequestExecutionLevel admin
ManifestDPIAware true
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Kiosk"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs the shop-floor kiosk"
VIAddVersionKey "LegalCopyright" "The kiosk authors, Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\kiosk.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "--demo --windowed"
!define MUI_FINISHPAGE_RUN_TEXT "Try the demo"
!define MUI_FINISHPAGE_RUN_NOTCHECKED
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "The kiosk needs a 64-bit Windows." /SD IDOK
    Abort
  ${EndIf}
  SetRegView 64
FunctionEnd

Function un.onInit
  SetRegView 64
FunctionEnd

Section
  SetShellVarContext all
  ; The libraries of an older version must not stay beside the new ones.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${TREE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateDirectory "$SMPROGRAMS\Kiosk"
  CreateShortCut "$SMPROGRAMS\Kiosk\Kiosk.lnk" "$INSTDIR\kiosk.exe"
  CreateShortCut "$SMPROGRAMS\Kiosk\Kiosk demo.lnk" "$INSTDIR\kiosk.exe" "--demo --windowed"

  WriteRegStr HKLM "${ENTRY}" "DisplayName" "Kiosk"
  WriteRegStr HKLM "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${ENTRY}" "DisplayIcon" "$INSTDIR\kiosk.exe"
  WriteRegStr HKLM "${ENTRY}" "Publisher" "The kiosk authors"
  WriteRegStr HKLM "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKLM "${ENTRY}" "NoRepair" 1
SectionEnd

; The record lies in the user's own folder and stays.
Section "Uninstall"
  SetShellVarContext all
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\kiosk.exe"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\NOTICE"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  RMDir /r "$SMPROGRAMS\Kiosk"
  DeleteRegKey HKLM "${ENTRY}"
SectionEnd
