// The parts of Phaser that the stage uses, and no more: about half the size of the whole.
// The order matters: the renderer first, then the events, lists and factories that every game looks for at its start.
// The build puts this in the place of `phaser`; types stay those of the whole package.
require('phaser/src/polyfills/requestVideoFrame')
require('phaser/src/renderer')
require('phaser/src/events/EventEmitter')
require('phaser/src/gameobjects/DisplayList')
require('phaser/src/gameobjects/UpdateList')
require('phaser/src/gameobjects/GameObjectCreator')
require('phaser/src/gameobjects/GameObjectFactory')
require('phaser/src/cameras/2d')
require('phaser/src/gameobjects/image/ImageFactory')
require('phaser/src/gameobjects/tilesprite/TileSpriteFactory')
require('phaser/src/scene/ScenePlugin')
require('phaser/src/plugins')
require('phaser/src/core')
const { AUTO, CANVAS, WEBGL } = require('phaser/src/const')

module.exports = {
  AUTO,
  CANVAS,
  WEBGL,
  Core: { Events: require('phaser/src/core/events') },
  Game: require('phaser/src/core/Game'),
  Renderer: { Events: require('phaser/src/renderer/events') },
  Scale: require('phaser/src/scale/const'),
  Scene: require('phaser/src/scene/Scene'),
}
