from hid import DeviceInfo as DeviceInfo
from hid import device as device
from hid import enumerate as enumerate
