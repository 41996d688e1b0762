import type { SkillFamily } from '../skill.ts';

export const mobile: SkillFamily = {
  family: 'mobile',
  lines: `
Android | android development | desarrollo android | développement android
Android SDK | android ndk
Android Studio
iOS | ios development | ios sdk | desarrollo ios
Xcode
SwiftUI | swift ui
UIKit
Combine framework | swift combine
Core Data | swiftdata
Core ML
Cocoa Touch | cocoapods | cocoa framework
watchOS
iPadOS | macos development | appkit
Jetpack Compose | android jetpack
Kotlin Coroutines | coroutines
Kotlin Multiplatform | kmp | kotlin multiplatform mobile
Ktor
Room database | room persistence library
=Retrofit | okhttp
Hilt | dagger hilt
React Native
Expo framework | expo.dev
=Flutter
Xamarin | xamarin forms
.NET MAUI
Ionic | ionic framework
Capacitor framework | capacitorjs
Apache Cordova | phonegap
NativeScript
Mobile development | mobile app development | mobile application development | mobile apps | desarrollo móvil | développement mobile | desenvolvimento mobile | app-entwicklung
Cross-platform development | cross-platform mobile development
Firebase
Firestore | cloud firestore
Firebase Cloud Messaging | =FCM
Crashlytics | firebase crashlytics
Push notifications | push notification | notificaciones push
App Store releases | app store connect
Google Play Console | google play store
Testflight
Fastlane
In-app purchases | revenuecat | storekit
App store optimization | app store optimisation
Mobile UI design | human interface guidelines
ARKit
ARCore
Bluetooth Low Energy | =BLE
SQLDelight | realm database
Offline-first apps | offline-first design
Wear OS
Mobile device testing
`,
};

export const games: SkillFamily = {
  family: 'games-and-graphics',
  lines: `
=Unity | unity3d | unity 3d | unity engine
Unreal Engine | ue4 | ue5 | =Unreal | unreal engine 5
Unreal Blueprints | blueprint visual scripting
Godot | godot engine
GameMaker | game maker studio
CryEngine
Cocos2d | cocos2d-x
Roblox Studio | luau
Phaser | phaser.js
Game development | gameplay programming | desarrollo de videojuegos | spieleentwicklung | développement de jeux
Game design | spieldesign | diseño de videojuegos
Level design
Narrative design | game writing
Game mechanics | game balancing | systems design for games
Game economy design | live ops | liveops
Game AI | behavior trees
Multiplayer networking | netcode | photon engine
Game physics | physics engines
Game art | concept art | pixel art
Environment art
Character rigging | 3d rigging
OpenGL
Vulkan API
DirectX | direct3d
Metal API
Shaders | shader programming | hlsl | glsl
Ray tracing | rendering engines | real-time rendering
Augmented reality | realidad aumentada | erweiterte realität | réalité augmentée
Virtual reality | oculus sdk | realidad virtual | réalité virtuelle
Mixed reality | extended reality | hololens
=Houdini | sidefx houdini
Substance Painter | substance designer | adobe substance
ZBrush
Steamworks | console development
`,
};
